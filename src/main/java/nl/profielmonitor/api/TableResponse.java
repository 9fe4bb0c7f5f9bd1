package nl.profielmonitor.api;

import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Keeping;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The answer that holds a region's table. */
final class TableResponse {

    private TableResponse() {}

    static ResponseEntity<RegionTableAnswer> of(RegionTable table) {
        return Keeping.answer(table.pinned()).body(RegionTableAnswer.of(table));
    }

    /** The same under a page's address: a browser shows it, and who keeps it has a file with a name. */
    static ResponseEntity<RegionTableAnswer> named(RegionTable table) {
        return Keeping.answer(table.pinned())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(table.fileName() + ".json")
                                .build()
                                .toString())
                .body(RegionTableAnswer.of(table));
    }
}
