package nl.profielmonitor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.threeten.extra.YearQuarter;

@PublicationTest
class ColumnSetsTest {

    @Autowired
    ColumnSets columns;

    @Autowired
    CategoryLabels labels;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    @Test
    void startsWithPlaceholdersForTheHeadingsThatTheSourceLost() {
        assertThat(columns.all())
                .containsExactly(new ColumnSet(
                        "klantprofielen",
                        YearQuarter.of(2013, 1),
                        null,
                        List.of(
                                new CountCategory("kolom-1", "Kolom 1", "Column 1", null, null, false),
                                new CountCategory("kolom-2", "Kolom 2", "Column 2", null, null, false),
                                new CountCategory("kolom-3", "Kolom 3", "Column 3", null, null, false),
                                new CountCategory("kolom-4", "Kolom 4", "Column 4", null, null, false))));
    }

    @Test
    void changesNothingAtASecondStart() {
        rename("Met profiel", "With profile", Instant.parse("2027-01-01T00:00:00Z"));
        List<CategoryLabel> before = labels.all();

        ColumnSets again = new ColumnSets(labels, entities, transactions, clock);
        entities.flush();

        assertThat(labels.all()).isEqualTo(before).hasSize(5);
        assertThat(again.all().get(0).categories().get(0))
                .isEqualTo(new CountCategory("kolom-1", "Met profiel", "With profile", null, null, true));
    }

    @Test
    void addsWhatANewerReleaseBrings() {
        ColumnFile.Line fifth = new ColumnFile.Line(
                "klantprofielen",
                YearQuarter.of(2013, 1),
                null,
                5,
                new CountCategory("kolom-5", "Kolom 5", "Column 5", "Uitleg", "Explanation", true));
        ColumnFile.Line other = new ColumnFile.Line(
                "nieuw",
                YearQuarter.of(2030, 1),
                YearQuarter.of(2030, 4),
                1,
                new CountCategory("a", "A", "A", null, null, true));

        new ColumnSetSeed(entities, TransactionOperations.withoutTransaction(), clock.instant())
                .plant(List.of(fifth, other));
        entities.flush();

        assertThat(columns.all()).extracting(ColumnSet::code).containsExactly("klantprofielen", "nieuw");
        assertThat(columns.all().get(0).categories()).last().isEqualTo(fifth.category());
        assertThat(columns.all().get(1).to()).isEqualTo(YearQuarter.of(2030, 4));
    }

    @Test
    void knowsTheQuartersInWhichASetHolds() {
        assertThat(columns.all())
                .filteredOn(set -> set.in(YearQuarter.of(2013, 1)))
                .hasSize(1);
        assertThat(columns.all())
                .filteredOn(set -> set.in(YearQuarter.of(2026, 4)))
                .hasSize(1);
        assertThat(columns.all())
                .filteredOn(set -> set.in(YearQuarter.of(2012, 4)))
                .isEmpty();
    }

    @Test
    void knowsEveryNameThatAColumnHasOrHad() {
        rename("Met profiel", "With profile", Instant.parse("2027-01-01T00:00:00Z"));
        rename("Profiel", "Profile", Instant.parse("2028-01-01T00:00:00Z"));

        assertThat(columns.labels("klantprofielen", "kolom-1"))
                .containsExactlyInAnyOrder(
                        "kolom-1", "Kolom 1", "Column 1", "Met profiel", "With profile", "Profiel", "Profile");
        assertThat(columns.labels("klantprofielen", "kolom-9")).isEmpty();
        assertThat(columns.labels("andere", "kolom-1")).isEmpty();
    }

    private void rename(String dutch, String english, Instant from) {
        sql.update(
                "insert into category_label (category_id, valid_from, place, name_nl, name_en, confirmed)"
                        + " select id, ?, 1, ?, ?, true from count_category where code = 'kolom-1'",
                from.atOffset(ZoneOffset.UTC),
                dutch,
                english);
    }
}
