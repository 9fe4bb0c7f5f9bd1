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

    private static final int LETTERS_OF_HASH = 8;

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

    /** How many of the findings are errors. */
    @Column
    int errors;

    @Column
    int warnings;

    @Column
    int remarks;

    @Column
    boolean lacksReason;

    @Column
    boolean saysUnchanged;

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
    Instant judgedAt;

    @Column
    @Nullable
    Instant publishingSince;

    @Column
    @Nullable
    Instant publishedAt;

    @Column
    @Nullable
    Instant withdrawnAt;

    @Column
    @Nullable
    String withdrawalReason;

    @Column
    @Nullable
    String withdrawnBy;

    /** As of {@link #originalGoneAt}; with it the database refuses parts of an original that is gone. */
    @Column
    boolean hasOriginal = true;

    @Column
    @Nullable
    Instant originalGoneAt;

    @Column
    @Nullable
    String erasedBy;

    @Column
    @Nullable
    String erasureReason;

    protected StoredDelivery() {}

    StoredDelivery(NewDelivery delivery, Original original, Instant receivedAt) {
        this.id = UUID.randomUUID();
        this.receivedAt = receivedAt;
        this.fileName = StorableText.of(delivery.fileName(), LONGEST_FILE_NAME);
        this.sha256 = original.sha256();
        this.sizeInBytes = original.size();
        record(delivery);
    }

    /** Whether it is kept to be published. */
    boolean open() {
        return publishedAt == null && originalGoneAt == null;
    }

    /** File and name stay as they were received. */
    void publish(NewDelivery delivery, Instant moment) {
        this.publishedAt = moment;
        this.judgedAt = moment;
        this.publishingSince = null;
        record(delivery);
    }

    /** What the checks said of the file, and how it was read. */
    void judge(String readAs, RecordedFindings found, Instant moment) {
        this.judgedAt = moment;
        this.kind = readAs;
        record(found);
    }

    /** Something else was said of it; it is to be looked at anew. */
    void say(String newTerms) {
        this.terms = newTerms;
        this.judgedAt = null;
    }

    /** Its parts must be gone already. */
    void loseOriginal(Instant moment) {
        this.hasOriginal = false;
        this.originalGoneAt = moment;
    }

    /** Whoever erases a file for what is in it may have named it after that; what it is called then tells it from others. */
    void loseName() {
        this.fileName = "naam-gewist-" + sha256.substring(0, LETTERS_OF_HASH);
    }

    private void record(NewDelivery delivery) {
        this.steward = delivery.steward();
        this.kind = delivery.kind();
        this.terms = delivery.terms();
        record(delivery.findings());
        this.reason = delivery.reason().map(StorableText::of).orElse(null);
        this.sourceUrl = delivery.sourceUrl().map(StorableText::of).orElse(null);
        this.referenceDate = delivery.referenceDate().orElse(null);
    }

    private void record(RecordedFindings found) {
        FindingTally tally = found.tally();
        this.errors = tally.errors();
        this.warnings = tally.warnings();
        this.remarks = tally.remarks();
        this.lacksReason = tally.lacksReason();
        this.saysUnchanged = tally.unchanged();
    }
}
