package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Publications.QuarterCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

@PublicationTest
class PublicationsTest {

    private static final YearQuarter QUARTER = YearQuarter.of(2020, 2);

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @Autowired
    EntityManagerFactory factory;

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
        assertThat(revision.referenceDate()).contains(LocalDate.of(2020, 6, 30));
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
    void givesAllRevisionsWithTheirFiguresAndWhichOneEachCorrects() {
        deliveries.publish(friesland().delivery());
        Delivery second = deliveries.publish(correction(1).delivery());
        deliveries.withdraw(second.id(), "Toch niet", "beheerder");
        deliveries.publish(correction(1).delivery());

        assertThat(publications.revisions(FRIESLAND))
                .extracting(
                        it -> it.revision().number(),
                        it -> it.revision().corrects(),
                        it -> it.figures().register())
                .containsExactly(
                        tuple(3, OptionalInt.of(1), OptionalInt.of(10000)),
                        tuple(2, OptionalInt.of(1), OptionalInt.of(10000)),
                        tuple(1, OptionalInt.empty(), OptionalInt.of(9651)));
    }

    @Test
    void givesAWithdrawnRevisionWhenItIsAskedFor() {
        Delivery delivery = deliveries.publish(friesland().delivery());
        deliveries.withdraw(delivery.id(), "Verkeerd kwartaal", "beheerder");

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
        deliveries.withdraw(third.id(), "Toch niet", "beheerder");

        assertThat(publications.history(FRIESLAND))
                .extracting(Revision::number, Revision::status)
                .containsExactly(
                        tuple(3, RevisionStatus.WITHDRAWN),
                        tuple(2, RevisionStatus.CURRENT),
                        tuple(1, RevisionStatus.REPLACED));
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
        deliveries.withdraw(deliveries.publish(friesland().delivery()).id(), "Verkeerd bestand", "beheerder");
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
        deliveries.withdraw(taken.id(), "Weg", "beheerder");

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
        deliveries.withdraw(taken.id(), "Weg", "beheerder");

        assertThat(publications.quarters())
                .containsExactly(
                        new QuarterCount(YearQuarter.of(2021, 4), 1), new QuarterCount(YearQuarter.of(2020, 2), 2));
    }
}
