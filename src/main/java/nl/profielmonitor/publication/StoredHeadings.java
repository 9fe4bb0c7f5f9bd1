package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a delivered publication prints above its columns, as JSON. */
@Entity
@Table(name = "delivery_headings")
class StoredHeadings {

    @Id
    UUID deliveryId;

    @Column
    String headings;

    protected StoredHeadings() {}

    StoredHeadings(UUID deliveryId, String headings) {
        this.deliveryId = deliveryId;
        this.headings = headings;
    }
}
