package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery; whether it is kept, published or withdrawn follows from its moments. */
@Entity
@Table(name = "delivery")
class StoredDelivery {

    /** Longer names are cut off: they serve to recognise a file, and no file system has them. */
    private static final int LONGEST_FILE_NAME = 255;

    @Id
    UUID id;

    @Column
    Instant receivedAt;

    @Column
    String steward;

    @Column
    String fileName;

    @Column
    String kind;

    @Column
    String sha256;

    @Column
    long sizeInBytes;

    @Column
    String terms;

    @Column
    String findings;

    @Column
    @Nullable
    String reason;

    @Column
    @Nullable
    String sourceUrl;

    @Column
    @Nullable
    LocalDate referenceDate;

    @Column
    @Nullable
    Instant publishedAt;

    @Column
    @Nullable
    Instant withdrawnAt;

    @Column
    @Nullable
    String withdrawalReason;

    protected StoredDelivery() {}

    StoredDelivery(NewDelivery delivery, Original original, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.receivedAt = receivedAt;
        this.steward = delivery.steward();
        this.fileName = StorableText.of(delivery.fileName(), LONGEST_FILE_NAME);
        this.kind = delivery.kind();
        this.sha256 = original.sha256();
        this.sizeInBytes = original.size();
        this.terms = delivery.terms();
        this.findings = delivery.findings();
        this.reason = delivery.reason().map(StorableText::of).orElse(null);
        this.sourceUrl = delivery.sourceUrl().map(StorableText::of).orElse(null);
        this.referenceDate = delivery.referenceDate().orElse(null);
    }
}
