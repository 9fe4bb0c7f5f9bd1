package nl.profielmonitor.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads the headings of deliveries. */
interface RecordedHeadings extends Repository<StoredHeadings, UUID> {

    @Query("select h.headings from StoredHeadings h where h.deliveryId = :id")
    Optional<String> find(UUID id);

    /** Of deliveries that were not withdrawn, newest first. */
    @Query("""
            select new nl.profielmonitor.publication.RecordedHeadings$Of(d.id, d.fileName, d.receivedAt, h.headings)
            from StoredHeadings h join StoredDelivery d on d.id = h.deliveryId
            where d.withdrawnAt is null order by d.receivedAt desc, d.id
            """)
    List<Of> newest(Pageable page);

    /** @param headings as JSON */
    record Of(UUID delivery, String fileName, Instant receivedAt, String headings) {}
}
