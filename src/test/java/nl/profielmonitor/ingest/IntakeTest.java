package nl.profielmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.Intake.Outcome;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionConflict;
import org.junit.jupiter.api.Test;

class IntakeTest extends IntakeAtWork {

    @Test
    void assessingChangesNothing() {
        Assessment assessment = intake.assess(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.currentRevision()).isZero();
            assertThat(draft.lines()).containsExactly(2, 3);
        });
        assertThat(deliveries.none()).isTrue();
    }

    @Test
    void publishesWhatIsInOrder() {
        Outcome outcome = deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Published.class);
        assertThat(publications.current(key("2020-Q2"))).hasValueSatisfying(publication -> {
            assertThat(publication.regionName()).isEqualTo("Gorinchem");
            assertThat(publication.figures().register()).hasValue(900);
            assertThat(publication.figures().rows()).hasSize(2);
        });
    }

    @Test
    void recordsWhatWasSaidAndFound() {
        DeliveryTerms terms = new DeliveryTerms(
                Optional.of("2020-Q2"),
                Optional.of("AM35"),
                Optional.of("  "),
                Optional.of("https://example.org/figures.pdf"),
                Optional.of(LocalDate.of(2020, 6, 30)),
                false,
                OptionalInt.of(0));

        Outcome outcome = intake.deliver(Deliverable.withoutRegister("2020-Q2"), terms, true, STEWARD);

        Delivery delivery = ((Outcome.Published) outcome).delivery();
        assertThat(delivery.steward()).isEqualTo(STEWARD);
        assertThat(delivery.kind()).isEqualTo("csv");
        assertThat(DeliveryJson.terms(log.terms(delivery.id()).orElseThrow())).isEqualTo(terms);
        assertThat(files.findings(delivery)).isEqualTo(outcome.assessment().findings());
        assertThat(publications.history(key("2020-Q2"))).singleElement().satisfies(revision -> {
            assertThat(revision.sourceUrl()).contains("https://example.org/figures.pdf");
            assertThat(revision.referenceDate()).contains(LocalDate.of(2020, 6, 30));
            assertThat(revision.reason()).isEmpty();
        });
    }

    @Test
    void refusesErrorsWithoutATrace() {
        Outcome outcome = deliver(Deliverable.withFault("2020-Q2"), DeliveryTerms.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.assessment().of(Severity.ERROR)).hasSize(1);
        assertThat(deliveries.none()).isTrue();
    }

    @Test
    void refusesWhatCannotBeReadWithoutATrace() {
        Outcome outcome = deliver(Deliverable.picture(), DeliveryTerms.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.assessment().readable()).isFalse();
        assertThat(deliveries.none()).isTrue();
    }

    @Test
    void refusesWarningsUntilTheyAreAccepted() {
        Outcome outcome = intake.deliver(Deliverable.withoutRegister("2020-Q2"), DeliveryTerms.NONE, false, STEWARD);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(deliveries.none()).isTrue();
        assertThat(deliver(Deliverable.withoutRegister("2020-Q2"), DeliveryTerms.NONE))
                .isInstanceOf(Outcome.Published.class);
    }

    @Test
    void publishesNothingOfAFileWithOneFaultyRegionOrQuarter() {
        DeliveryFile good = Deliverable.gorinchem("2020-Q1", 1, "2020-Q2", 1);
        DeliveryFile halfBad = new DeliveryFile(
                good.name(),
                new String(good.content(), UTF_8)
                        .replace("2020-Q2,Gorinchem,GM1978", "2020-Q2,Gorinchem,GM1979")
                        .getBytes(UTF_8));

        assertThat(deliver(halfBad, DeliveryTerms.NONE)).isInstanceOf(Outcome.Refused.class);
        assertThat(deliveries.none()).isTrue();
    }

    @Test
    void aRepeatedDeliveryIsUnchanged() {
        deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        Outcome outcome = deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Unchanged.class);
        assertThat(outcome.assessment().findings()).extracting(Finding::code).containsExactly(FindingCode.ONGEWIJZIGD);
        assertThat(publications.history(key("2020-Q2"))).hasSize(1);
    }

    @Test
    void aRepeatedDeliveryWithAWarningIsUnchangedWithoutAccepting() {
        deliver(Deliverable.withoutRegister("2020-Q2"), DeliveryTerms.NONE);

        Outcome outcome = intake.deliver(Deliverable.withoutRegister("2020-Q2"), DeliveryTerms.NONE, false, STEWARD);

        assertThat(outcome).isInstanceOf(Outcome.Unchanged.class);
    }

    @Test
    void aCorrectionNeedsAReasonAndMakesARevision() {
        deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        assertThat(deliver(Deliverable.gorinchem("2020-Q2", 2), DeliveryTerms.NONE))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(deliver(Deliverable.gorinchem("2020-Q2", 2), DeliveryTerms.NONE.withReason("telfout")))
                .isInstanceOf(Outcome.Published.class);
        assertThat(publications.history(key("2020-Q2")))
                .extracting(Revision::number, Revision::reason)
                .containsExactly(tuple(2, Optional.of("telfout")), tuple(1, Optional.empty()));
    }

    @Test
    void leavesOutWhatIsUnchangedInADeliveryThatCorrects() {
        deliver(Deliverable.gorinchem("2020-Q1", 1, "2020-Q2", 1), DeliveryTerms.NONE);

        Outcome outcome =
                deliver(Deliverable.gorinchem("2020-Q1", 1, "2020-Q2", 2), DeliveryTerms.NONE.withReason("telfout"));

        assertThat(((Outcome.Published) outcome).delivery().published())
                .extracting(Revision::key, Revision::number)
                .containsExactly(tuple(key("2020-Q2"), 2));
        assertThat(publications.history(key("2020-Q1"))).hasSize(1);
    }

    @Test
    void comparesWithTheQuarterBeforeAsItIsPublished() {
        deliver(Deliverable.gorinchem("2020-Q1", 100), DeliveryTerms.NONE);

        Assessment assessment = intake.assess(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.GROTE_VERANDERING);
            assertThat(finding.arguments()).containsExactly(109L, 10L);
        });
    }

    @Test
    void aFirstDeliveryAfterAllWasWithdrawnNeedsNoReason() {
        Outcome first = deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);
        deliveries.withdraw(((Outcome.Published) first).delivery().id(), "verkeerd bestand", "beheerder");

        Outcome again = deliver(Deliverable.gorinchem("2020-Q2", 2), DeliveryTerms.NONE);

        assertThat(((Outcome.Published) again).delivery().published())
                .extracting(Revision::number)
                .containsExactly(2);
    }

    @Test
    void refusesABaseThatIsNotCurrent() {
        deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        assertThatExceptionOfType(RevisionConflict.class)
                .isThrownBy(() -> deliver(Deliverable.gorinchem("2020-Q2", 2), onBase(0)))
                .satisfies(conflict -> {
                    assertThat(conflict.key()).isEqualTo(key("2020-Q2"));
                    assertThat(conflict.expected()).isZero();
                    assertThat(conflict.current()).isEqualTo(1);
                });
        assertThat(deliver(Deliverable.gorinchem("2020-Q2", 2), onBase(1))).isInstanceOf(Outcome.Published.class);
    }

    @Test
    void knowsWhichDayItIsInTheNetherlands() {
        assertThat(intake.assess(Deliverable.gorinchem("2020-Q3", 1), DeliveryTerms.NONE)
                        .findings())
                .isEmpty();
        assertThat(intake.assess(Deliverable.gorinchem("2020-Q4", 1), DeliveryTerms.NONE)
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.KWARTAAL_IN_TOEKOMST);
    }

    private Outcome deliver(DeliveryFile file, DeliveryTerms terms) {
        return intake.deliver(file, terms, true, STEWARD);
    }

    private static DeliveryTerms onBase(int revision) {
        return new DeliveryTerms(
                Optional.empty(),
                Optional.empty(),
                Optional.of("telfout"),
                Optional.empty(),
                Optional.empty(),
                false,
                OptionalInt.of(revision));
    }
}
