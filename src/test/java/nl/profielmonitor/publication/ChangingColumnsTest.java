package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.profielmonitor.publication.ColumnPeriods.Obstacle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threeten.extra.YearQuarter;

/** A column set that gets another period, or is put away, while figures that follow it are on their way. */
@PublicationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ChangingColumnsTest {

    private static final String SET = DeliveryMother.COLUMNS.code();

    @Autowired
    Deliveries deliveries;

    @Autowired
    Publications publications;

    @Autowired
    ColumnSets columns;

    @Autowired
    ColumnPeriods periods;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leaveNothing() {
        Leftovers.remove(sql);
    }

    @Test
    void refusesFiguresOfAQuarterThatTheirSetLostSinceTheyWereJudged() {
        NewDelivery judged = friesland().delivery();
        endBeforeTheQuarter();

        assertThatExceptionOfType(ColumnsChanged.class)
                .isThrownBy(() -> deliveries.publish(judged))
                .satisfies(changed -> assertThat(changed.key()).isEqualTo(FRIESLAND));
        assertThat(deliveries.none()).isTrue();
    }

    @Test
    void refusesFiguresOfASetThatWasPutAwaySinceTheyWereJudged() {
        NewDelivery judged = friesland().delivery();
        putAway();

        assertThatExceptionOfType(ColumnsChanged.class).isThrownBy(() -> deliveries.publish(judged));
        assertThat(deliveries.none()).isTrue();
    }

    @Test
    void refusesFiguresOfAQuarterThatTheirSetLosesWhileTheyAreWritten() {
        UUID kept = deliveries.keep(nothing().delivery());

        assertThatExceptionOfType(ColumnsChanged.class)
                .isThrownBy(() -> deliveries.publish(
                        kept, friesland().delivery(), written -> meanwhile(this::endBeforeTheQuarter)));
        assertThat(deliveries.find(kept).orElseThrow().state()).isEqualTo(Delivery.State.KEPT);
        assertThat(publications.history(FRIESLAND)).isEmpty();
    }

    @Test
    void refusesFiguresOfASetThatIsPutAwayWhileTheyAreWritten() {
        UUID kept = deliveries.keep(nothing().delivery());

        assertThatExceptionOfType(ColumnsChanged.class)
                .isThrownBy(
                        () -> deliveries.publish(kept, friesland().delivery(), written -> meanwhile(this::putAway)));
        assertThat(publications.history(FRIESLAND)).isEmpty();
    }

    /** Whoever would change it waits, and sees the figures once they are there. */
    @Test
    void keepsASetAsItIsFromTheLastLookAtItOn() {
        UUID kept = deliveries.keep(nothing().delivery());

        deliveries.publish(
                kept,
                friesland().delivery(),
                written -> beforeTheEnd(() -> meanwhile(() -> assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> sql.queryForList("select id from column_set for update nowait")))));

        assertThat(periods.move(SET, new Period(DeliveryMother.COLUMNS.from(), before()), columns.version()))
                .contains(new Obstacle.Published(SET, List.of(FRIESLAND.quarter())));
    }

    private void endBeforeTheQuarter() {
        assertThat(periods.move(SET, new Period(DeliveryMother.COLUMNS.from(), before()), columns.version()))
                .isEmpty();
    }

    /** That of the next quarter stays: there is always a set. */
    private void putAway() {
        Period next = new Period(FRIESLAND.quarter().plusQuarters(1), null);
        CountCategory other = new CountCategory("anders", "Anders", "Otherwise", null, null, true);
        assertThat(periods.start("volgende", next, List.of(other), columns.version()))
                .isEmpty();
        assertThat(periods.remove(SET, columns.version())).isEmpty();
    }

    private static YearQuarter before() {
        return FRIESLAND.quarter().minusQuarters(1);
    }

    /** Does something in a transaction of its own, while another is not done. */
    private void meanwhile(Runnable action) {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(status -> action.run());
    }

    private static void beforeTheEnd(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                action.run();
            }
        });
    }
}
