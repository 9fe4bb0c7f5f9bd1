package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.threeten.extra.YearQuarter;

/** Figures on their way into the database and back, under the names of columns that change. */
@PublicationTest
class StoredFiguresTest {

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void givesFiguresBackAsTheyWerePublished() {
        assertThat(published(FiguresMother.friesland()))
                .isEqualTo(FiguresMother.friesland().figures());
    }

    @Test
    void keepsUnknownAndSecretApartFromEachOtherAndFromZero() {
        FiguresMother gaps = FiguresMother.empty()
                .row(
                        RowOf.Rest.UNKNOWN,
                        "Onbekend",
                        Count.Missing.UNKNOWN,
                        Count.Missing.SECRET,
                        Count.of(0),
                        Count.of(7))
                .row(
                        RowOf.Rest.OTHER,
                        "Overig",
                        999_999_999,
                        Count.of(999_999_999),
                        Count.of(0),
                        Count.of(0),
                        Count.of(0));

        assertThat(published(gaps)).isEqualTo(gaps.figures());
    }

    @Test
    void keepsWhichTotalsWerePrinted() {
        FiguresMother some = FiguresMother.rows(1)
                .printedTotals(new Figures.PrintedTotals(
                        List.of(OptionalInt.empty(), OptionalInt.of(2), OptionalInt.of(3), OptionalInt.empty()),
                        OptionalInt.empty()));

        assertThat(published(some)).isEqualTo(some.figures());
    }

    @Test
    void keepsTheOrderOfTheFile() {
        FiguresMother reversed = FiguresMother.rows(12).reversed();

        assertThat(published(reversed)).isEqualTo(reversed.figures());
    }

    @Test
    void showsNewNamesWithCurrentFiguresAndTheNamesOfThenWithARevision() {
        Instant published =
                deliveries.publish(friesland().delivery()).publishedAt().orElseThrow();
        rename("kolom-1", 1, "Met profiel", published.plus(1, ChronoUnit.MICROS));

        assertThat(publications.current(FRIESLAND).orElseThrow().columns().categories())
                .extracting(CountCategory::nameNl)
                .containsExactly("Met profiel", "Kolom 2", "Kolom 3", "Kolom 4");
        assertThat(publications.revision(FRIESLAND, 1).orElseThrow().columns().categories())
                .extracting(CountCategory::nameNl)
                .containsExactly("Kolom 1", "Kolom 2", "Kolom 3", "Kolom 4");
    }

    @Test
    void movesTheCountsAlongWhenColumnsChangePlaces() {
        Instant published =
                deliveries.publish(friesland().delivery()).publishedAt().orElseThrow();
        Instant later = published.plus(1, ChronoUnit.MICROS);
        rename("kolom-1", 2, "Kolom 1", later);
        rename("kolom-2", 1, "Kolom 2", later);

        Publication current = publications.current(FRIESLAND).orElseThrow();

        assertThat(current.columns().categories())
                .extracting(CountCategory::code)
                .startsWith("kolom-2", "kolom-1", "kolom-3");
        assertThat(current.figures().rows().get(0).counts()).startsWith(Count.of(367), Count.of(85), Count.of(1106));
        assertThat(current.figures().printedTotals().counts())
                .startsWith(OptionalInt.of(368), OptionalInt.of(85), OptionalInt.of(1119));
        assertThat(publications.revision(FRIESLAND, 1).orElseThrow().figures())
                .isEqualTo(FiguresMother.friesland().figures());
    }

    @Test
    void readsTheWholeCountryInAsManyQueriesAsOneRegion() {
        deliveries.publish(friesland().delivery());
        deliveries.publish(country("2020-Q3").delivery());

        long one = statements(() -> publications.current(FRIESLAND));
        long all = statements(() -> publications.currentOf(YearQuarter.of(2020, 3)));

        assertThat(publications.currentOf(YearQuarter.of(2020, 3))).hasSize(35);
        assertThat(one).isEqualTo(5);
        assertThat(all).isEqualTo(5);
        assertThat(statements(() -> publications.quarters())).isEqualTo(1);
        assertThat(statements(() -> publications.history(FRIESLAND))).isEqualTo(1);
    }

    /** 35 publications, 350 rows and 1400 counts; what is written of one publication is forgotten before the next. */
    @Test
    void writesInBatches() {
        long statements = statements(() -> deliveries.publish(country("2020-Q3").delivery()));

        assertThat(statements).isLessThan(35);
    }

    private static DeliveryMother country(String quarter) {
        return IntStream.rangeClosed(1, 35)
                .mapToObj(i -> key(String.format(Locale.ROOT, "AM%02d", i), quarter))
                .reduce(
                        nothing(),
                        (delivery, key) -> delivery.publishing(key, FiguresMother.rows(10), 0),
                        (one, other) -> other);
    }

    private long statements(Runnable call) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        call.run();
        return statistics.getPrepareStatementCount();
    }

    private Figures published(FiguresMother figures) {
        deliveries.publish(nothing().publishing(FRIESLAND, figures, 0).delivery());
        return publications.current(FRIESLAND).orElseThrow().figures();
    }

    private void rename(String code, int place, String name, Instant from) {
        sql.update(
                "insert into category_label (category_id, valid_from, place, name_nl, name_en, confirmed)"
                        + " select id, ?, ?, ?, ?, true from count_category where code = ?",
                from.atOffset(ZoneOffset.UTC),
                place,
                name,
                name,
                code);
    }
}
