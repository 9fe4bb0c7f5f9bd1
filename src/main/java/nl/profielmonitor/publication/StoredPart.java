package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A part of an original, counted from 1. */
@Entity
@Table(name = "delivery_part")
@IdClass(StoredPart.Key.class)
class StoredPart {

    @Id
    UUID deliveryId;

    @Id
    int part;

    @Column
    byte[] content;

    protected StoredPart() {}

    StoredPart(UUID deliveryId, int part, byte[] content) {
        this.deliveryId = deliveryId;
        this.part = part;
        this.content = content;
    }

    record Key(UUID deliveryId, int part) {}
}
