package nl.profielmonitor.api;

import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Keeping;
import org.springframework.http.ResponseEntity;

/** The answer that holds a region's table. */
final class TableResponse {

    private TableResponse() {}

    static ResponseEntity<RegionTableAnswer> of(RegionTable table) {
        return Keeping.answer(table.pinned()).body(RegionTableAnswer.of(table));
    }
}
