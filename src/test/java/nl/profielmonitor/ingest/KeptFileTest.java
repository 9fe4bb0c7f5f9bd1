package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.profielmonitor.ingest.Intake.Outcome;
import org.junit.jupiter.api.Test;

/** A file that is kept for its steward to look at, and published later. */
class KeptFileTest extends IntakeAtWork {

    @Test
    void keepsAFileAndPublishesItLater() {
        DeliveryTerms terms = DeliveryTerms.NONE.withReason("nog niet");
        UUID kept = intake.keep(Deliverable.gorinchem("2020-Q2", 1), terms, STEWARD);

        assertThat(publications.current(key("2020-Q2"))).isEmpty();
        assertThat(intake.terms(kept)).contains(terms);
        assertThat(intake.assess(kept, terms))
                .hasValueSatisfying(
                        assessment -> assertThat(assessment.findings()).isEmpty());

        Optional<Outcome> outcome = intake.publish(kept, terms, Set.of(), STEWARD);

        assertThat(outcome)
                .hasValueSatisfying(published -> assertThat(
                                ((Outcome.Published) published).delivery().id())
                        .isEqualTo(kept));
        assertThat(publications.current(key("2020-Q2"))).isPresent();
    }

    @Test
    void aKeptFileIsPublishedOnce() {
        UUID kept = intake.keep(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE, STEWARD);
        intake.publish(kept, DeliveryTerms.NONE, Set.of(), STEWARD);

        assertThat(intake.publish(kept, DeliveryTerms.NONE, Set.of(), STEWARD)).isEmpty();
        assertThat(intake.assess(kept, DeliveryTerms.NONE)).isEmpty();
        assertThat(publications.history(key("2020-Q2"))).hasSize(1);
    }

    @Test
    void nobodysFileIsNotThere() {
        UUID nobodys = new UUID(0, 0);

        assertThat(intake.assess(nobodys, DeliveryTerms.NONE)).isEmpty();
        assertThat(intake.terms(nobodys)).isEmpty();
        assertThat(intake.publish(nobodys, DeliveryTerms.NONE, Set.of(), STEWARD))
                .isEmpty();
    }

    @Test
    void everyWarningOfAKeptFileIsAcceptedByItself() {
        UUID kept = intake.keep(Deliverable.withoutRegister("2020-Q2"), DeliveryTerms.NONE, STEWARD);
        List<Finding> warnings =
                intake.assess(kept, DeliveryTerms.NONE).orElseThrow().of(Severity.WARNING);

        assertThat(intake.publish(kept, DeliveryTerms.NONE, Set.of("another"), STEWARD)
                        .orElseThrow())
                .isInstanceOf(Outcome.Refused.class);
        assertThat(publications.current(key("2020-Q2"))).isEmpty();
        assertThat(intake.publish(
                                kept,
                                DeliveryTerms.NONE,
                                warnings.stream().map(Finding::id).collect(Collectors.toSet()),
                                STEWARD)
                        .orElseThrow())
                .isInstanceOf(Outcome.Published.class);
    }

    @Test
    void aKeptFileIsJudgedAgainstWhatIsCurrentWhenItIsPublished() {
        UUID kept = intake.keep(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE, STEWARD);
        intake.deliver(Deliverable.gorinchem("2020-Q2", 2), DeliveryTerms.NONE, true, STEWARD);

        Outcome outcome =
                intake.publish(kept, DeliveryTerms.NONE, Set.of(), STEWARD).orElseThrow();

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.assessment().of(Severity.ERROR))
                .extracting(Finding::code)
                .containsExactly(FindingCode.REDEN_ONTBREEKT);
    }

    @Test
    void keepsAlsoWhatCannotBeRead() {
        UUID kept = intake.keep(Deliverable.picture(), DeliveryTerms.NONE, STEWARD);

        assertThat(intake.assess(kept, DeliveryTerms.NONE))
                .hasValueSatisfying(
                        assessment -> assertThat(assessment.readable()).isFalse());
        assertThat(deliveries.find(kept))
                .hasValueSatisfying(delivery -> assertThat(delivery.kind()).isEqualTo("onbekend"));
    }
}
