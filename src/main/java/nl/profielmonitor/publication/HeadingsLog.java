package nl.profielmonitor.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks back at what delivered publications print above their columns. */
@Service
@Transactional(readOnly = true)
public class HeadingsLog {

    /** How many of the newest deliveries with headings are looked at. */
    private static final int SEARCHED = 100;

    private final RecordedHeadings recorded;

    HeadingsLog(RecordedHeadings recorded) {
        this.recorded = recorded;
    }

    /** Those of a delivery; none where its original is gone. */
    public List<PrintedHeadings> of(UUID delivery) {
        return recorded.find(delivery).map(PrintedHeadingsJson::read).orElse(List.of());
    }

    /** For each column set the newest of which it is clear what stands above which column. */
    public Map<String, DeliveredHeadings> newest() {
        Map<String, DeliveredHeadings> newest = new LinkedHashMap<>();
        recorded.newest(PageRequest.of(0, SEARCHED))
                .forEach(of -> PrintedHeadingsJson.read(of.headings()).stream()
                        .filter(PrintedHeadings::certain)
                        .forEach(headings -> newest.putIfAbsent(
                                headings.columnSet(),
                                new DeliveredHeadings(of.delivery(), of.fileName(), of.receivedAt(), headings))));
        return newest;
    }
}
