package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Publications.QuarterCount;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.threeten.extra.YearQuarter;

@PublicationTest
class PublicationsTest {

    private static final YearQuarter QUARTER = YearQuarter.of(2020, 2);

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
    void tellsWhatIsKnownOfARevision() {
        Delivery delivery = deliveries.publish(friesland().saidMore().delivery());

        Publication publication = publications.current(FRIESLAND).orElseThrow();

        assertThat(publication.regionName()).isEqualTo("Regio AM02");
        assertThat(publication.columns().code()).isEqualTo("klantprofielen");
        Revision revision = publication.revision();
        assertThat(revision.key()).isEqualTo(FRIESLAND);
        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision.status()).isEqualTo(RevisionStatus.CURRENT);
        assertThat(revision.delivery()).isEqualTo(delivery.id());
        assertThat(revision.publishedAt()).isEqualTo(delivery.publishedAt().orElseThrow());
        assertThat(revision.sourceUrl()).contains("https://example.org/bron.pdf");
        assertThat(revision.referenceDate()).contains(java.time.LocalDate.of(2020, 6, 30));
        assertThat(revision.withdrawnAt()).isEmpty();
        assertThat(revision.withdrawalReason()).isEmpty();
    }

    @Test
    void givesTheHighestRevisionAsTheCurrentOne() {
        deliveries.publish(friesland().delivery());
        deliveries.publish(correction(1).delivery());

        Publication current = publications.current(FRIESLAND).orElseThrow();

        assertThat(current.revision().number()).isEqualTo(2);
        assertThat(current.figures().register()).hasValue(10000);
    }

    @Test
    void givesEveryRevisionWithItsOwnFigures() {
        deliveries.publish(friesland().delivery());
        deliveries.publish(correction(1).delivery());

        assertThat(publications.revision(FRIESLAND, 1))
                .hasValueSatisfying(
                        first -> assertThat(first.figures().register()).hasValue(9651));
        assertThat(publications.revision(FRIESLAND, 2))
                .hasValueSatisfying(
                        second -> assertThat(second.figures().register()).hasValue(10000));
        assertThat(publications.revision(FRIESLAND, 3)).isEmpty();
    }

    @Test
    void givesAWithdrawnRevisionWhenItIsAskedFor() {
        Delivery delivery = deliveries.publish(friesland().delivery());
        deliveries.withdraw(delivery.id(), "Verkeerd kwartaal");

        assertThat(publications.current(FRIESLAND)).isEmpty();
        assertThat(publications.revision(FRIESLAND, 1)).hasValueSatisfying(withdrawn -> {
            assertThat(withdrawn.revision().status()).isEqualTo(RevisionStatus.WITHDRAWN);
            assertThat(withdrawn.revision().withdrawalReason()).contains("Verkeerd kwartaal");
            assertThat(withdrawn.figures()).isEqualTo(FiguresMother.friesland().figures());
        });
    }

    @Test
    void tellsTheStatusOfEveryRevision() {
        deliveries.publish(friesland().delivery());
        deliveries.publish(correction(1).delivery());
        Delivery third = deliveries.publish(correction(2).delivery());
        deliveries.withdraw(third.id(), "Toch niet");

        assertThat(publications.history(FRIESLAND))
                .extracting(Revision::number, Revision::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, RevisionStatus.WITHDRAWN),
                        org.assertj.core.groups.Tuple.tuple(2, RevisionStatus.CURRENT),
                        org.assertj.core.groups.Tuple.tuple(1, RevisionStatus.REPLACED));
    }

    @Test
    void givesTheReasonOfACorrectionOnly() {
        deliveries.publish(friesland().because("Eerste levering").delivery());
        deliveries.publish(correction(1).because("Leeuwarden was vergeten").delivery());

        assertThat(publications.history(FRIESLAND))
                .extracting(revision -> revision.reason().orElse("-"))
                .containsExactly("Leeuwarden was vergeten", "-");
    }

    @Test
    void callsAFirstDeliveryAfterAllWasWithdrawnNoCorrection() {
        deliveries.withdraw(deliveries.publish(friesland().delivery()).id(), "Verkeerd bestand");
        deliveries.publish(friesland().because("Nu goed").delivery());

        assertThat(publications.current(FRIESLAND)).hasValueSatisfying(current -> {
            assertThat(current.revision().number()).isEqualTo(2);
            assertThat(current.revision().reason()).isEmpty();
        });
    }

    @Test
    void givesTheHistoryOfARegionWithTheNewestQuarterFirst() {
        deliveries.publish(friesland()
                .publishing(key("AM02", "2021-Q1"), FiguresMother.rows(1), 0)
                .publishing(key("AM03", "2021-Q1"), FiguresMother.rows(1), 0)
                .delivery());
        deliveries.publish(correction(1).delivery());

        assertThat(publications.history(new RegionCode("AM02")))
                .extracting(revision -> revision.key().quarter() + " " + revision.number())
                .containsExactly("2021-Q1 1", "2020-Q2 2", "2020-Q2 1");
    }

    @Test
    void givesTheCurrentFiguresOfAQuarterByRegion() {
        deliveries.publish(nothing()
                .publishing(key("AM10", "2020-Q2"), FiguresMother.rows(1), 0)
                .publishing(key("AM01", "2020-Q2"), FiguresMother.rows(2), 0)
                .publishing(key("AM01", "2020-Q3"), FiguresMother.rows(3), 0)
                .delivery());
        Delivery taken = deliveries.publish(friesland().delivery());
        deliveries.withdraw(taken.id(), "Weg");

        assertThat(publications.currentOf(QUARTER))
                .extracting(publication -> publication.revision().key().region().value())
                .containsExactly("AM01", "AM10");
    }

    @Test
    void givesJustTheCurrentFiguresAskedFor() {
        PublicationKey groningen = key("AM01", "2020-Q3");
        deliveries.publish(friesland()
                .publishing(groningen, FiguresMother.rows(2), 0)
                .publishing(key("AM01", "2020-Q2"), FiguresMother.rows(1), 0)
                .publishing(key("AM02", "2020-Q3"), FiguresMother.rows(3), 0)
                .delivery());

        var found = publications.current(List.of(FRIESLAND, groningen, key("AM03", "2020-Q2"), FRIESLAND));

        assertThat(found).containsOnlyKeys(FRIESLAND, groningen);
        assertThat(found.get(groningen).figures().rows()).hasSize(2);
        assertThat(publications.current(List.of())).isEmpty();
    }

    @Test
    void countsTheRegionsThatHaveCurrentFiguresInAQuarter() {
        deliveries.publish(friesland()
                .publishing(key("AM01", "2020-Q2"), FiguresMother.rows(1), 0)
                .publishing(key("AM01", "2021-Q4"), FiguresMother.rows(1), 0)
                .delivery());
        deliveries.publish(correction(1).delivery());
        Delivery taken = deliveries.publish(nothing()
                .publishing(key("AM03", "2020-Q2"), FiguresMother.rows(1), 0)
                .publishing(key("AM03", "2022-Q1"), FiguresMother.rows(1), 0)
                .delivery());
        deliveries.withdraw(taken.id(), "Weg");

        assertThat(publications.quarters())
                .containsExactly(
                        new QuarterCount(YearQuarter.of(2021, 4), 1), new QuarterCount(YearQuarter.of(2020, 2), 2));
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

    /** 35 publications, 350 rows and 1400 counts. */
    @Test
    void writesInBatches() {
        long statements = statements(() -> deliveries.publish(country("2020-Q3").delivery()));

        assertThat(statements).isLessThan(35);
    }

    private static DeliveryMother country(String quarter) {
        return IntStream.rangeClosed(1, 35)
                .mapToObj(i -> key(String.format(java.util.Locale.ROOT, "AM%02d", i), quarter))
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
                from.atOffset(java.time.ZoneOffset.UTC),
                place,
                name,
                name,
                code);
    }
}
