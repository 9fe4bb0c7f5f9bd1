package nl.profielmonitor.publication;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what was found in a delivered file. */
@Component
class FindingsRecord {

    private final RecordedDeliveries deliveries;
    private final EntityManager entities;

    FindingsRecord(RecordedDeliveries deliveries, EntityManager entities) {
        this.deliveries = deliveries;
        this.entities = entities;
    }

    void write(UUID delivery, RecordedFindings findings) {
        entities.persist(new StoredFindings(delivery, findings.json()));
        write(delivery, findings.headings());
    }

    /** Instead of what was found before. */
    void change(UUID delivery, RecordedFindings findings) {
        deliveries.changeFindings(delivery, findings.json());
        StoredHeadings before = entities.find(StoredHeadings.class, delivery);
        if (before == null) {
            write(delivery, findings.headings());
        } else {
            before.headings = PrintedHeadingsJson.of(findings.headings());
        }
    }

    private void write(UUID delivery, List<PrintedHeadings> headings) {
        if (!headings.isEmpty()) {
            entities.persist(new StoredHeadings(delivery, PrintedHeadingsJson.of(headings)));
        }
    }
}
