package nl.profielmonitor.api;

import java.time.Duration;
import nl.profielmonitor.tables.RegionTable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** How long a region's table may be kept. */
final class TableResponse {

    /** A revision never changes; only a newer release might write it in another way. */
    private static final CacheControl FIXED =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private TableResponse() {}

    static ResponseEntity<RegionTableAnswer> of(RegionTable table) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (table.pinned()) {
            answer.cacheControl(FIXED);
        }
        return answer.body(RegionTableAnswer.of(table));
    }
}
