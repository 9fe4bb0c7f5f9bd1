package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.threeten.extra.YearQuarter;

/** What only shows when transactions really end, and when there are several at once. */
@PublicationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SimultaneousDeliveriesTest {

    private static final int TOGETHER = 3;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Originals originals;

    @Autowired
    Publications publications;

    @Autowired
    ColumnSets columns;

    @Autowired
    ColumnNaming naming;

    @Autowired
    SteppingClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leaveNothing() {
        clock.letThrough();
        Leftovers.remove(sql);
    }

    @RepeatedTest(5)
    void letsOneOfSeveralFirstPublicationsPass() {
        List<Object> outcomes = together(() -> deliveries.publish(friesland().delivery()));

        assertOnePassed(outcomes, 0, 1);
    }

    @RepeatedTest(5)
    void letsOneOfSeveralCorrectionsPass() {
        deliveries.publish(friesland().delivery());

        List<Object> outcomes = together(() -> deliveries.publish(correction(1).delivery()));

        assertOnePassed(outcomes, 1, 2);
        assertThat(publications.history(FRIESLAND)).hasSize(2);
    }

    /** All have looked and seen the same revision before any writes: only the database can tell them apart. */
    @RepeatedTest(3)
    void letsOnePassOfThoseThatSawTheSame() {
        deliveries.publish(friesland().delivery());
        clock.holdUntilReadBy(TOGETHER);

        List<Object> outcomes = together(() -> deliveries.publish(correction(1).delivery()));

        assertOnePassed(outcomes, 1, 2);
    }

    @RepeatedTest(3)
    void publishesAKeptDeliveryOnceOnly() {
        UUID kept = deliveries.keep(nothing().delivery());
        clock.holdUntilReadBy(TOGETHER);

        List<Object> outcomes =
                together(() -> deliveries.publish(kept, friesland().delivery(), written -> {}));

        assertThat(outcomes).filteredOn(Delivery.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Throwable.class::isInstance)
                .allMatch(e -> e instanceof IllegalStateException || e instanceof RevisionConflict);
        assertThat(publications.history(FRIESLAND)).hasSize(1);
    }

    /** All have seen the same names and look whether they still hold before any writes. */
    @RepeatedTest(3)
    void letsOneOfSeveralStewardsNameTheColumns() {
        NamedSet seen = columns.named().get(0);
        List<CountCategory> wanted = seen.columns().categories().stream()
                .map(it ->
                        new CountCategory(it.code(), "Naam van " + it.code(), "Name of " + it.code(), null, null, true))
                .toList();

        List<Object> outcomes = together(() -> naming.name(seen.columns().code(), wanted, seen.version()));

        assertThat(outcomes).containsOnlyOnce(true).contains(false).hasSize(TOGETHER);
        assertThat(columns.named().get(0).version()).isEqualTo(seen.version() + wanted.size());
    }

    @RepeatedTest(3)
    void withdrawsOnce() {
        UUID id = deliveries.publish(friesland().delivery()).id();

        List<Object> outcomes =
                together(() -> deliveries.withdraw(id, "Weg", "beheerder").orElseThrow());

        assertThat(outcomes).hasOnlyElementsOfType(Delivery.class);
        assertThat(outcomes.stream().distinct()).hasSize(1);
    }

    @RepeatedTest(3)
    void expiresAFileOnceThoughSeveralInstancesTry() {
        UUID kept = deliveries.keep(nothing().delivery());

        List<Object> outcomes = together(() -> originals.expire(kept, findings -> findings));

        assertThat(outcomes).containsExactlyInAnyOrder(true, false, false);
        assertThat(originals.find(kept)).isEmpty();
    }

    /** Either it is published, and then its file is there; or it has expired, and then it is not published. */
    @RepeatedTest(3)
    void publishesOrExpires() {
        UUID kept = deliveries.keep(nothing().delivery());
        AtomicInteger turn = new AtomicInteger();

        together(() -> turn.getAndIncrement() == 0
                ? deliveries.publish(kept, friesland().delivery(), written -> {})
                : originals.expire(kept, findings -> findings));

        assertThat(deliveries.find(kept).orElseThrow().state() == Delivery.State.PUBLISHED)
                .isEqualTo(originals.find(kept).isPresent());
    }

    @Test
    void leavesNothingOfADeliveryOfWhichOnePartIsRefused() {
        deliveries.publish(friesland().delivery());
        DeliveryMother both = nothing()
                .publishing(key("AM01", "2020-Q2"), FiguresMother.rows(3), 0)
                .publishing(FRIESLAND, FiguresMother.friesland(), 0);

        assertThatExceptionOfType(RevisionConflict.class).isThrownBy(() -> deliveries.publish(both.delivery()));

        assertThat(sql.queryForObject("select count(*) from delivery", Integer.class))
                .isEqualTo(1);
        assertThat(publications.history(key("AM01", "2020-Q2"))).isEmpty();
    }

    @Test
    void leavesNothingOfADeliveryThatFailsHalfWay() {
        FiguresMother faulty = FiguresMother.rows(3).row("GM0080", "Leeuwarden", 1, 2, 3);
        DeliveryMother delivery = friesland().publishing(key("AM03", "2020-Q2"), faulty, 0);

        assertThatIllegalArgumentException().isThrownBy(() -> deliveries.publish(delivery.delivery()));

        assertThat(deliveries.none()).isTrue();
        assertThat(sql.queryForObject("select count(*) from publication", Integer.class))
                .isZero();
        assertThat(sql.queryForObject("select count(*) from publication_count", Integer.class))
                .isZero();
        assertThat(sql.queryForObject("select count(*) from delivery_part", Integer.class))
                .isZero();
    }

    @Test
    void leavesAKeptDeliveryKeptWhenItsPublicationIsRefused() {
        deliveries.publish(friesland().delivery());
        UUID kept = deliveries.keep(nothing().delivery());

        assertThatExceptionOfType(RevisionConflict.class)
                .isThrownBy(() -> deliveries.publish(kept, friesland().delivery(), written -> {}));

        assertThat(deliveries.find(kept).orElseThrow().state()).isEqualTo(Delivery.State.KEPT);
        assertThat(deliveries
                        .publish(kept, correction(1).delivery(), written -> {})
                        .state())
                .isEqualTo(Delivery.State.PUBLISHED);
    }

    @Test
    void addsAColumnSetOnceThoughSeveralInstancesStart() {
        ColumnFile.Line line = new ColumnFile.Line(
                "nieuw", YearQuarter.of(2030, 1), null, 1, new CountCategory("a", "A", "A", null, null, false));

        List<Object> outcomes = together(() -> {
            new ColumnSetSeed(entities, new TransactionTemplate(transactions), Moments.now(clock)).plant(List.of(line));
            return "planted";
        });

        assertThat(outcomes).containsOnly("planted");
        assertThat(columns.all()).hasSize(2);
        assertThat(columns.all().get(1).categories()).hasSize(1);
    }

    private void assertOnePassed(List<Object> outcomes, int expected, int current) {
        assertThat(outcomes).filteredOn(Delivery.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Throwable.class::isInstance)
                .hasSize(TOGETHER - 1)
                .allSatisfy(refusal -> {
                    assertThat(refusal).isInstanceOf(RevisionConflict.class);
                    RevisionConflict conflict = (RevisionConflict) refusal;
                    assertThat(conflict.key()).isEqualTo(FRIESLAND);
                    assertThat(conflict.expected()).isEqualTo(expected);
                    assertThat(conflict.current()).isEqualTo(current);
                });
        assertThat(publications.current(FRIESLAND).orElseThrow().revision().number())
                .isEqualTo(current);
    }

    /** What came of each of several calls at the same moment: its result or what it threw. */
    private static List<Object> together(Callable<?> call) {
        CyclicBarrier start = new CyclicBarrier(TOGETHER);
        ExecutorService threads = Executors.newFixedThreadPool(TOGETHER);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                running.add(threads.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return call.call();
                }));
            }
            List<Object> outcomes = new ArrayList<>();
            for (Future<?> one : running) {
                outcomes.add(outcome(one));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Object outcome(Future<?> call) {
        try {
            return call.get();
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
