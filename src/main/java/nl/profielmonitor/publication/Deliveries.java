package nl.profielmonitor.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The one way in: keeps, publishes and withdraws deliveries. Each method is all or nothing. */
@Service
public class Deliveries {

    private final RecordedDeliveries deliveries;
    private final PublishedHeaders headers;
    private final FindingsRecord findings;
    private final ColumnSets columns;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final TransactionTemplate laterTransaction;
    private final Clock clock;

    Deliveries(
            RecordedDeliveries deliveries,
            PublishedHeaders headers,
            FindingsRecord findings,
            ColumnSets columns,
            EntityManager entities,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.headers = headers;
        this.findings = findings;
        this.columns = columns;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.laterTransaction = new TransactionTemplate(transactions);
        this.laterTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Keeps a delivery without looking at it or publishing anything. */
    @Transactional
    public UUID keep(NewDelivery delivery) {
        Original original = new Original(delivery.content());
        return record(new StoredDelivery(delivery, original, Moments.now(clock)), original, delivery.findings());
    }

    /**
     * Records and publishes a delivery in one go.
     *
     * @throws RevisionConflict if another revision than the expected one is current for any of its publications
     * @throws ColumnsChanged if a column set does not hold any more in the quarter of figures that follow it
     * @throws IllegalArgumentException if there is nothing to publish, or it does not fit its column set
     */
    public Delivery publish(NewDelivery delivery) {
        return publish(delivery, written -> {}, now -> {
            Original original = new Original(delivery.content());
            StoredDelivery stored = new StoredDelivery(delivery, original, now);
            stored.publish(delivery, now);
            return record(stored, original, delivery.findings());
        });
    }

    /**
     * Publishes a delivery that was kept; content and file name stay as they were kept.
     *
     * @param written hears how many of its publications are written, each time that it is one more
     * @throws RevisionConflict if another revision than the expected one is current for any of its publications
     * @throws IllegalStateException if it was published or withdrawn already, its original is gone, or it is not there
     * @throws ColumnsChanged if a column set does not hold any more in the quarter of figures that follow it
     * @throws IllegalArgumentException if there is nothing to publish, or it does not fit its column set
     */
    public Delivery publish(UUID kept, NewDelivery delivery, IntConsumer written) {
        return publish(delivery, written, now -> {
            StoredDelivery stored =
                    open(kept).orElseThrow(() -> new IllegalStateException("No delivery " + kept + " is kept"));
            stored.publish(delivery, now);
            findings.change(kept, delivery.findings());
            return kept;
        });
    }

    /**
     * Records what the checks said of a kept delivery; leaves any other as it is.
     *
     * @param terms what was said of it when it was checked, as JSON; if it is something else, nothing is recorded
     * @param kind how it was read
     */
    @Transactional
    public void judged(UUID kept, String terms, String kind, RecordedFindings found) {
        open(kept).filter(stored -> stored.terms.equals(terms)).ifPresent(stored -> {
            stored.judge(kind, found, Moments.now(clock));
            findings.change(kept, found);
        });
    }

    /**
     * Records what else was said of a kept delivery; what the checks said until then is of no use any more.
     *
     * @param before what was said until then, as JSON; if it is something else, nothing is recorded
     * @return whether it was recorded
     */
    @Transactional
    public boolean say(UUID kept, String before, String after) {
        return open(kept)
                .filter(stored -> stored.terms.equals(before))
                .map(stored -> {
                    stored.say(after);
                    return stored;
                })
                .isPresent();
    }

    /** Records that publishing a kept delivery begins: if the server stops before it is done, that can be told. */
    @Transactional
    public void publishingBegins(UUID kept) {
        open(kept).ifPresent(stored -> stored.publishingSince = Moments.now(clock));
    }

    /** Records that publishing a kept delivery is over, without having been published. */
    @Transactional
    public void publishingEnds(UUID kept) {
        open(kept).ifPresent(stored -> stored.publishingSince = null);
    }

    /** What tells whether anything was published or withdrawn, or a column named, since. */
    @Transactional(readOnly = true)
    public DataVersion version() {
        return deliveries.version();
    }

    private Optional<StoredDelivery> open(UUID kept) {
        return deliveries.lock(kept).filter(StoredDelivery::open);
    }

    /**
     * Takes back a whole delivery, for good; in any order, and again without effect.
     *
     * @param reason public, beside the figures that are withdrawn
     * @param steward who withdraws; never public
     * @return what it is now; empty if there is no such published delivery
     * @throws IllegalArgumentException if the reason is blank
     */
    @Transactional
    public Optional<Delivery> withdraw(UUID id, String reason, String steward) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A withdrawal needs a reason");
        }
        deliveries.withdraw(id, Moments.now(clock), StorableText.of(reason), steward);
        return find(id).filter(delivery -> delivery.state() == Delivery.State.WITHDRAWN);
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Delivery> find(UUID id) {
        return deliveries
                .find(id)
                .map(found -> found.with(headers.revisions(List.of(id)).getOrDefault(id, List.of())));
    }

    /** Whether nothing was ever delivered. */
    @Transactional(readOnly = true)
    public boolean none() {
        return !deliveries.any();
    }

    /** @param recording records the delivery as published at a moment, and gives its id */
    private Delivery publish(NewDelivery delivery, IntConsumer written, Function<Instant, UUID> recording) {
        if (delivery.publications().isEmpty()) {
            throw new IllegalArgumentException("A delivery without publications publishes nothing");
        }
        try {
            return transaction.execute(status -> {
                Standings standings = Standings.before(delivery.publications(), headers);
                Instant now = Moments.now(clock);
                UUID id = recording.apply(now);
                new Publishing(entities, columns.followed(), written)
                        .write(id, now, delivery.publications(), standings);
                return find(id).orElseThrow();
            });
        } catch (DataAccessException | PersistenceException e) {
            refuseIfSomebodyElseCameFirst(delivery);
            throw e;
        }
    }

    /**
     * The database lets only one of two simultaneous publications of a revision pass; the other finds out here what
     * happened.
     */
    private void refuseIfSomebodyElseCameFirst(NewDelivery delivery) {
        laterTransaction.executeWithoutResult(status -> Standings.before(delivery.publications(), headers));
    }

    private UUID record(StoredDelivery delivery, Original original, RecordedFindings found) {
        entities.persist(delivery);
        findings.write(delivery.id, found);
        entities.flush();
        for (int number = 1; number <= original.parts(); number++) {
            StoredPart part = original.part(delivery.id, number);
            entities.persist(part);
            entities.flush();
            entities.detach(part);
        }
        return delivery.id;
    }
}
