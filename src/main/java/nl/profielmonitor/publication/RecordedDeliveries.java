package nl.profielmonitor.publication;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads deliveries and changes their state. */
interface RecordedDeliveries extends Repository<StoredDelivery, UUID> {

    String DELIVERIES = """
            select new nl.profielmonitor.publication.RecordedDelivery(
                d.id, d.receivedAt, d.steward, d.fileName, d.kind, d.sha256, d.sizeInBytes, d.reason, d.errors, d.warnings,
                d.remarks, d.lacksReason, d.saysUnchanged, d.judgedAt, d.publishingSince, d.publishedAt, d.withdrawnAt,
                d.withdrawalReason, d.withdrawnBy, d.originalGoneAt, d.erasedBy, d.erasureReason)
            from StoredDelivery d
            """;

    @Query(DELIVERIES + "where d.id = :id")
    Optional<RecordedDelivery> find(UUID id);

    @Query(DELIVERIES + "order by d.receivedAt desc, d.id")
    List<RecordedDelivery> newest(Pageable page);

    @Query("select count(d) from StoredDelivery d")
    long count();

    @Query("select d.terms from StoredDelivery d where d.id = :id")
    Optional<String> terms(UUID id);

    @Query("select f.findings from StoredFindings f where f.deliveryId = :id")
    Optional<String> findings(UUID id);

    @Modifying(flushAutomatically = true)
    @Query("update StoredFindings f set f.findings = :findings where f.deliveryId = :id")
    void changeFindings(UUID id, String findings);

    @Query(
            "select new nl.profielmonitor.publication.DeliveryName(d.id, d.fileName) from StoredDelivery d where d.id in :ids")
    List<DeliveryName> names(Collection<UUID> ids);

    @Query("select count(d) > 0 from StoredDelivery d")
    boolean any();

    /** @param part from 1 */
    @Query("select p.content from StoredPart p where p.deliveryId = :id and p.part = :part")
    Optional<byte[]> part(UUID id, int part);

    /** A delivery that nobody else can change until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDelivery d where d.id = :id")
    Optional<StoredDelivery> lock(UUID id);

    /** Deliveries of which nothing was published, and whose original is there still, oldest first. */
    @Query("""
            select d.id from StoredDelivery d
            where d.publishedAt is null and d.originalGoneAt is null and d.receivedAt < :before order by d.receivedAt
            """)
    List<UUID> unpublished(Instant before);

    @Modifying(flushAutomatically = true)
    @Query("delete from StoredHeadings h where h.deliveryId = :id")
    void deleteHeadings(UUID id);

    @Modifying(flushAutomatically = true)
    @Query("delete from StoredPart p where p.deliveryId = :id")
    void deleteParts(UUID id);

    @Query("""
            select new nl.profielmonitor.publication.DataVersion(
                count(d.publishedAt), count(d.withdrawnAt), (select count(l.categoryId) from StoredLabel l),
                (select coalesce(sum(s.version), 0) from StoredColumnSet s),
                (select count(n) from StoredDeclaration n))
            from StoredDelivery d
            """)
    DataVersion version();

    /** Withdraws a published delivery; leaves any other as it is. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update StoredDelivery d set d.withdrawnAt = :now, d.withdrawalReason = :reason, d.withdrawnBy = :steward
            where d.id = :id and d.publishedAt is not null and d.withdrawnAt is null
            """)
    void withdraw(UUID id, Instant now, String reason, String steward);
}
