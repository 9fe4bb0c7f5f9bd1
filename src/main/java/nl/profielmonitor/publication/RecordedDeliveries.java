package nl.profielmonitor.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads deliveries and changes their state. */
interface RecordedDeliveries extends Repository<StoredDelivery, UUID> {

    String DELIVERIES = """
            select new nl.profielmonitor.publication.RecordedDelivery(
                d.id, d.receivedAt, d.steward, d.fileName, d.kind, d.sha256, d.sizeInBytes, d.terms, d.findings,
                d.publishedAt, d.withdrawnAt, d.withdrawalReason)
            from StoredDelivery d
            """;

    @Query(DELIVERIES + "where d.id = :id")
    Optional<RecordedDelivery> find(UUID id);

    @Query(DELIVERIES + "order by d.receivedAt desc, d.id")
    List<RecordedDelivery> newest(Limit most);

    @Query("select count(d) > 0 from StoredDelivery d")
    boolean any();

    @Query("select p.content from StoredPart p where p.deliveryId = :id order by p.part")
    Stream<byte[]> parts(UUID id);

    /**
     * Turns a kept delivery into a published one, once.
     *
     * @return 1, or 0 if it is not (or no longer) kept
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update StoredDelivery d set d.publishedAt = :now, d.steward = :steward, d.kind = :kind, d.terms = :terms,
                d.findings = :findings, d.reason = :reason, d.sourceUrl = :sourceUrl, d.referenceDate = :referenceDate
            where d.id = :id and d.publishedAt is null
            """)
    int publish(
            UUID id,
            Instant now,
            String steward,
            String kind,
            String terms,
            String findings,
            @Nullable String reason,
            @Nullable String sourceUrl,
            @Nullable LocalDate referenceDate);

    /** Withdraws a published delivery; leaves any other as it is. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update StoredDelivery d set d.withdrawnAt = :now, d.withdrawalReason = :reason
            where d.id = :id and d.publishedAt is not null and d.withdrawnAt is null
            """)
    void withdraw(UUID id, Instant now, String reason);
}
