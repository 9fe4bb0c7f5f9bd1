package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Each finding of a delivery, as JSON; apart from the delivery, because they can be long. */
@Entity
@Table(name = "delivery_findings")
class StoredFindings {

    @Id
    UUID deliveryId;

    @Column
    String findings;

    protected StoredFindings() {}

    StoredFindings(UUID deliveryId, String findings) {
        this.deliveryId = deliveryId;
        this.findings = findings;
    }
}
