package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.publication.ColumnPeriods.Obstacle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

/** The first set holds from 2013 on. */
@PublicationTest
class ColumnPeriodsTest {

    private static final String FIRST = "klantprofielen";
    private static final String SECOND = "profielen";

    @Autowired
    ColumnPeriods periods;

    @Autowired
    ColumnSets columns;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Publications publications;

    @Autowired
    EntityManager entities;

    @Test
    void startsASetForWhichTheOneBeforeGivesWay() {
        deliveries.publish(friesland().delivery());
        Publication before = publications.current(FRIESLAND).orElseThrow();

        assertThat(start(SECOND, "2020-Q3", null)).isEmpty();

        assertThat(columns.all())
                .extracting(ColumnSet::code, ColumnSet::from, ColumnSet::to, ColumnSet::codes)
                .containsExactly(
                        tuple(
                                FIRST,
                                q("2013-Q1"),
                                q("2020-Q2"),
                                before.columns().codes()),
                        tuple(SECOND, q("2020-Q3"), null, List.of("met-profiel", "zonder-profiel")));
        assertThat(columns.all().get(1).printed()).containsExactly("met-profiel", "zonder-profiel");
        assertThat(publications.current(FRIESLAND).orElseThrow().figures()).isEqualTo(before.figures());
    }

    @Test
    void startsASetOfBefore() {
        start(SECOND, "2013-Q1", "2019-Q4");

        assertThat(columns.all())
                .extracting(ColumnSet::code, ColumnSet::from, ColumnSet::to)
                .containsExactly(tuple(SECOND, q("2013-Q1"), q("2019-Q4")), tuple(FIRST, q("2020-Q1"), null));
    }

    @Test
    void leavesNoPublishedFiguresOutsideThePeriodOfTheirSet() {
        Delivery published = deliveries.publish(friesland().delivery());
        Obstacle obstacle = new Obstacle.Published(FIRST, List.of(q("2020-Q2")));

        assertThat(start(SECOND, "2020-Q2", null)).contains(obstacle);
        assertThat(move(FIRST, "2020-Q3", null)).contains(obstacle);
        assertThat(columns.all()).singleElement().extracting(ColumnSet::to).isNull();

        deliveries.withdraw(published.id(), "Verkeerd", "beheerder");
        assertThat(start(SECOND, "2020-Q2", null)).isEmpty();
    }

    @Test
    void leavesOfAnotherSetOnePartAndNotNone() {
        start(SECOND, "2020-Q3", null);

        assertThat(start("derde", "2015-Q1", "2016-Q4"))
                .contains(new Obstacle.NoRoom(FIRST, new Period(q("2013-Q1"), q("2020-Q2"))));
        assertThat(start("derde", "2020-Q1", null))
                .contains(new Obstacle.NoRoom(SECOND, new Period(q("2020-Q3"), null)));
        assertThat(columns.all()).hasSize(2);
    }

    @Test
    void movesABorderBetweenTwoSets() {
        start(SECOND, "2020-Q3", null);

        assertThat(move(SECOND, "2019-Q1", "2025-Q4")).isEmpty();

        assertThat(columns.all())
                .extracting(ColumnSet::code, ColumnSet::period)
                .containsExactly(
                        tuple(FIRST, new Period(q("2013-Q1"), q("2018-Q4"))),
                        tuple(SECOND, new Period(q("2019-Q1"), q("2025-Q4"))));
    }

    @Test
    void changesNothingForWhoSawOtherSets() {
        int seen = columns.version();
        start(SECOND, "2020-Q3", null);

        assertThat(periods.start("derde", new Period(q("2025-Q1"), null), twoColumns(), seen))
                .contains(new Obstacle.Overtaken());
        assertThat(periods.move(SECOND, new Period(q("2025-Q1"), null), seen)).contains(new Obstacle.Overtaken());
        assertThat(periods.remove(SECOND, seen)).contains(new Obstacle.Overtaken());
        assertThat(columns.all()).hasSize(2);
    }

    @Test
    void isAnotherVersionOfTheData() {
        DataVersion first = deliveries.version();
        start(SECOND, "2020-Q3", null);
        DataVersion second = deliveries.version();
        move(SECOND, "2020-Q4", null);
        DataVersion third = deliveries.version();
        periods.remove(SECOND, columns.version());

        assertThat(List.of(first, second, third, deliveries.version())).doesNotHaveDuplicates();
    }

    @Test
    void putsAwayASetThatWasNeverUsed() {
        deliveries.publish(friesland().delivery());
        start(SECOND, "2020-Q3", null);

        assertThat(periods.remove(SECOND, columns.version())).isEmpty();
        assertThat(periods.remove(FIRST, columns.version()))
                .contains(new Obstacle.Published(FIRST, List.of(q("2020-Q2"))));

        entities.flush();
        assertThat(columns.all()).extracting(ColumnSet::code).containsExactly(FIRST);
        assertThat(move(FIRST, "2013-Q1", null)).isEmpty();
        assertThat(start(SECOND, "2021-Q1", null)).contains(new Obstacle.CodeTaken());
        assertThat(List.of(periods.used(FIRST), periods.used(SECOND))).containsExactly(true, false);
    }

    @Test
    void keepsTheOnlySet() {
        assertThat(periods.remove(FIRST, columns.version())).isPresent();

        entities.flush();
        assertThat(columns.all()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoSet() {
        assertThatIllegalArgumentException().isThrownBy(() -> move("andere", "2020-Q1", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> periods.start(SECOND, new Period(q("2021-Q1"), null), List.of(), columns.version()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(q("2021-Q1"), q("2020-Q4")));
    }

    private Optional<Obstacle> start(String code, String from, @Nullable String to) {
        Optional<Obstacle> obstacle = periods.start(code, period(from, to), twoColumns(), columns.version());
        entities.flush();
        return obstacle;
    }

    private Optional<Obstacle> move(String code, String from, @Nullable String to) {
        Optional<Obstacle> obstacle = periods.move(code, period(from, to), columns.version());
        entities.flush();
        return obstacle;
    }

    private static List<CountCategory> twoColumns() {
        return List.of(
                new CountCategory("met-profiel", "Met profiel", "With profile", null, null, true),
                new CountCategory("zonder-profiel", "Zonder profiel", "Without profile", null, null, true));
    }

    private static Period period(String from, @Nullable String to) {
        return new Period(q(from), to == null ? null : q(to));
    }

    private static YearQuarter q(String quarter) {
        return YearQuarter.parse(quarter);
    }
}
