package nl.profielmonitor.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.profielmonitor.publication.ColumnMeanings.Declaration;
import nl.profielmonitor.publication.ColumnMeanings.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.threeten.extra.YearQuarter;

/** Three sets, one after another: klantprofielen, middelste and nieuw. */
@PublicationTest
class ColumnMeaningsTest {

    private static final String OLD = "klantprofielen";
    private static final String MIDDLE = "middelste";
    private static final String NEW = "nieuw";

    @Autowired
    ColumnMeanings meanings;

    @Autowired
    ColumnPeriods periods;

    @Autowired
    ColumnSets sets;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void startSets() {
        start(MIDDLE, 2022);
        start(NEW, 2024);
    }

    @Test
    void holdBothWaysAndForAnyNumberOfSets() {
        say(MIDDLE, 1, OLD, 2);
        say(NEW, 3, MIDDLE, 1);

        SameColumns all = meanings.all();

        assertThat(all.others(column(OLD, 2))).containsExactly(column(MIDDLE, 1), column(NEW, 3));
        assertThat(all.others(column(NEW, 3))).containsExactly(column(OLD, 2), column(MIDDLE, 1));
        assertThat(all.in(OLD, column(NEW, 3))).contains("kolom-2");
        assertThat(all.in(OLD, column(NEW, 2))).isEmpty();
        assertThat(all.in(NEW, column(NEW, 2))).contains("kolom-2");
    }

    @Test
    void areTakenBackWithoutTouchingWhatWasSaidOfNewerSets() {
        say(MIDDLE, 1, OLD, 2);
        say(NEW, 3, MIDDLE, 1);

        say(MIDDLE, 1);

        assertThat(meanings.all().meanings()).containsExactly(List.of(column(MIDDLE, 1), column(NEW, 3)));
    }

    @Test
    void canChangePlaces() {
        say(MIDDLE, 1, OLD, 1);
        say(MIDDLE, 2, OLD, 2);

        assertThat(say(Map.of(
                        column(MIDDLE, 1), Optional.of(column(OLD, 2)),
                        column(MIDDLE, 2), Optional.of(column(OLD, 1)))))
                .isEqualTo(new Outcome.Done());

        assertThat(meanings.all().in(OLD, column(MIDDLE, 1))).contains("kolom-2");
        assertThat(meanings.all().in(OLD, column(MIDDLE, 2))).contains("kolom-1");
    }

    @Test
    void areNeverTwoColumnsOfOneSet() {
        say(MIDDLE, 1, OLD, 1);
        say(NEW, 1, OLD, 1);
        say(NEW, 2, MIDDLE, 3);

        assertThat(say(Map.of(column(MIDDLE, 2), Optional.of(column(OLD, 1)))))
                .isEqualTo(new Outcome.Clashing(column(MIDDLE, 1), column(MIDDLE, 2)));
        assertThat(say(Map.of(column(MIDDLE, 3), Optional.of(column(OLD, 1))))).isInstanceOf(Outcome.Clashing.class);
        assertThat(meanings.all().meanings()).hasSize(2);
    }

    @Test
    void areHeldToThatByTheDatabase() {
        say(MIDDLE, 1, OLD, 1);
        entities.flush();

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> sql.update("""
                        insert into column_meaning (category_id, column_set_id, meaning)
                        select c.id, c.column_set_id, (select min(meaning) from column_meaning)
                        from count_category c join column_set s on s.id = c.column_set_id
                        where s.code = 'middelste' and c.code = 'kolom-2'
                        """));
    }

    @Test
    void areNotSaidByWhoSawOthers() {
        int seen = meanings.version();
        say(MIDDLE, 1, OLD, 1);

        assertThat(meanings.declare(Map.of(column(MIDDLE, 2), Optional.of(column(OLD, 2))), seen, "andere"))
                .isEqualTo(new Outcome.Overtaken());
        assertThat(meanings.all().meanings()).hasSize(1);
    }

    @Test
    void areRememberedWithWhoAndWhen() {
        say(MIDDLE, 1, OLD, 1);
        say(MIDDLE, 1, OLD, 1);
        say(MIDDLE, 1);

        assertThat(meanings.declarations())
                .extracting(Declaration::column, Declaration::sameAs, Declaration::steward)
                .containsExactly(
                        tuple(column(MIDDLE, 1), Optional.empty(), "beheerder"),
                        tuple(column(MIDDLE, 1), Optional.of(column(OLD, 1)), "beheerder"));
    }

    @Test
    void areAnotherVersionOfTheData() {
        deliveries.publish(DeliveryMother.friesland().delivery());
        DataVersion before = deliveries.version();
        say(MIDDLE, 1, OLD, 1);
        DataVersion between = deliveries.version();

        say(MIDDLE, 1);

        assertThat(between).isNotEqualTo(before);
        assertThat(deliveries.version()).isNotIn(before, between);
    }

    @Test
    void leaveRoomAfterASetIsPutAway() {
        say(MIDDLE, 1, OLD, 1);
        assertThat(periods.remove(MIDDLE, sets.version())).isEmpty();
        entities.flush();

        assertThat(meanings.all()).isEqualTo(SameColumns.NONE);
        say(NEW, 2, OLD, 1);
        assertThat(meanings.all().meanings()).containsExactly(List.of(column(OLD, 1), column(NEW, 2)));
    }

    @Test
    void areOfOlderSetsOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> say(Map.of(column(OLD, 1), Optional.of(column(NEW, 1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> say(Map.of(column(NEW, 1), Optional.of(column(NEW, 2)))));
        assertThatIllegalArgumentException().isThrownBy(() -> say(Map.of(column(NEW, 9), Optional.empty())));
    }

    private void start(String code, int year) {
        List<CountCategory> columns = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new CountCategory("kolom-" + i, code + " " + i, code + " " + i, null, null, true))
                .toList();
        assertThat(periods.start(code, new Period(YearQuarter.of(year, 1), null), columns, sets.version()))
                .isEmpty();
        entities.flush();
    }

    private void say(String set, int column, String older, int other) {
        assertThat(say(Map.of(column(set, column), Optional.of(column(older, other)))))
                .isEqualTo(new Outcome.Done());
    }

    private void say(String set, int column) {
        assertThat(say(Map.of(column(set, column), Optional.empty()))).isEqualTo(new Outcome.Done());
    }

    private Outcome say(Map<ColumnRef, Optional<ColumnRef>> wanted) {
        Outcome outcome = meanings.declare(new HashMap<>(wanted), meanings.version(), "beheerder");
        entities.flush();
        return outcome;
    }

    private static ColumnRef column(String set, int number) {
        return new ColumnRef(set, "kolom-" + number);
    }
}
