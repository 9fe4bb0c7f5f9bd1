package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.profielmonitor.ingest.Intake.Outcome;
import nl.profielmonitor.ingest.KeptFiles.Consent;
import nl.profielmonitor.publication.ColumnNaming;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.NamedSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that is kept for its steward to look at, and published later. */
class KeptFileTest extends IntakeAtWork {

    @Autowired
    ColumnSets columns;

    @Autowired
    ColumnNaming naming;

    @Test
    void keepsAFileAndPublishesItLater() {
        DeliveryTerms terms = DeliveryTerms.NONE.withReason("nog niet");
        Delivery kept = kept(Deliverable.gorinchem("2020-Q2", 1), terms);

        assertThat(publications.current(key("2020-Q2"))).isEmpty();
        assertThat(files.terms(kept)).isEqualTo(terms);
        assertThat(assessment(kept, terms).findings()).isEmpty();

        Outcome outcome = publish(kept, terms, Set.of());

        assertThat(((Outcome.Published) outcome).delivery().id()).isEqualTo(kept.id());
        assertThat(publications.current(key("2020-Q2"))).isPresent();
    }

    @Test
    void nobodyHasLookedAtAFileUntilItIsAskedFor() {
        Delivery kept = kept(Deliverable.withoutRegister("2020-Q2"), DeliveryTerms.NONE);

        assertThat(kept.judgedAt()).isEmpty();
        Assessment assessment = assessment(kept, DeliveryTerms.NONE);

        Delivery judged = deliveries.find(kept.id()).orElseThrow();
        assertThat(judged.judgedAt()).isPresent();
        assertThat(judged.kind()).isEqualTo("csv");
        assertThat(files.findings(judged)).isEqualTo(assessment.findings()).isNotEmpty();
    }

    @Test
    void aKeptFileIsPublishedOnce() {
        Delivery kept = kept(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);
        publish(kept, DeliveryTerms.NONE, Set.of());

        assertThat(publish(kept, DeliveryTerms.NONE, Set.of())).isInstanceOf(Outcome.Unchanged.class);
        assertThat(publications.history(key("2020-Q2"))).hasSize(1);
    }

    @Test
    void everyWarningOfAKeptFileIsAcceptedByItself() {
        Delivery kept = kept(Deliverable.withoutRegister("2020-Q2"), DeliveryTerms.NONE);
        Set<String> warnings = assessment(kept, DeliveryTerms.NONE).of(Severity.WARNING).stream()
                .map(Finding::id)
                .collect(Collectors.toSet());

        assertThat(publish(kept, DeliveryTerms.NONE, Set.of("another"))).isInstanceOf(Outcome.Refused.class);
        assertThat(publications.current(key("2020-Q2"))).isEmpty();
        assertThat(publish(kept, DeliveryTerms.NONE, warnings)).isInstanceOf(Outcome.Published.class);
    }

    @Test
    void aKeptFileIsJudgedAgainstWhatIsCurrentWhenItIsPublished() {
        Delivery kept = kept(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);
        String before = assessment(kept, DeliveryTerms.NONE).standing();
        intake.deliver(Deliverable.gorinchem("2020-Q2", 2), DeliveryTerms.NONE, true, STEWARD);

        Outcome late = files.publish(kept, DeliveryTerms.NONE, new Consent(Set.of(), before), STEWARD)
                .result()
                .orElseThrow();
        Outcome outcome = publish(kept, DeliveryTerms.NONE, Set.of());

        assertThat(late).isInstanceOf(Outcome.Overtaken.class);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.assessment().of(Severity.ERROR))
                .extracting(Finding::code)
                .containsExactly(FindingCode.REDEN_ONTBREEKT);
    }

    @Test
    void isJudgedAnewOnceItsColumnsAreNamed() {
        DeliveryFile file = Deliverable.called("2020-Q2", "kolom-1", "Met profiel");
        Delivery kept = kept(file, DeliveryTerms.NONE);
        assertThat(assessment(kept, DeliveryTerms.NONE).of(Severity.ERROR)).isNotEmpty();
        NamedSet set = columns.named().get(0);
        List<CountCategory> wanted = new ArrayList<>(set.columns().categories());
        wanted.set(0, new CountCategory("kolom-1", "Met profiel", "With profile", null, null, true));

        naming.name(set.columns().code(), wanted, set.version());

        assertThat(assessment(kept, DeliveryTerms.NONE).of(Severity.ERROR)).isEmpty();
    }

    @Test
    void readsTheHeaderAsAStewardSaysAndRecordsThat() {
        Delivery kept = kept(Deliverable.called("2020-Q2", "kolom-1", "Met profiel"), DeliveryTerms.NONE);
        Assessment before = assessment(kept, DeliveryTerms.NONE);
        HeaderReading reading = new HeaderReading(OptionalInt.empty(), 1, Map.of(4, "kolom-1"));

        assertThat(files.readHeader(kept, DeliveryTerms.NONE, reading)).isTrue();

        Delivery said = deliveries.find(kept.id()).orElseThrow();
        Assessment after = assessment(said, files.terms(said));
        assertThat(before.headings().orElseThrow().puzzling()).isTrue();
        assertThat(after.of(Severity.ERROR)).isEmpty();
        assertThat(after.standing()).isNotEqualTo(before.standing());
        assertThat(files.findings(deliveries.find(kept.id()).orElseThrow()))
                .extracting(Finding::code)
                .containsExactly(FindingCode.KOLOM_TOEGEWEZEN);
        assertThat(files.terms(said).header()).contains(reading);
    }

    @Test
    void saysNothingOfAHeaderOverWhatSomebodyElseSaid() {
        Delivery kept = kept(Deliverable.called("2020-Q2", "kolom-1", "Met profiel"), DeliveryTerms.NONE);
        HeaderReading first = new HeaderReading(OptionalInt.empty(), 1, Map.of(4, "kolom-1"));
        HeaderReading second = new HeaderReading(OptionalInt.empty(), 1, Map.of(4, HeaderReading.NOT_USED));
        files.readHeader(kept, DeliveryTerms.NONE, first);

        assertThat(files.readHeader(kept, DeliveryTerms.NONE, second)).isFalse();
        assertThat(files.terms(kept).header()).contains(first);
    }

    @Test
    void keepsAlsoWhatCannotBeRead() {
        Delivery kept = kept(Deliverable.picture(), DeliveryTerms.NONE);

        assertThat(assessment(kept, DeliveryTerms.NONE).readable()).isFalse();
        assertThat(files.readable(deliveries.find(kept.id()).orElseThrow())).isFalse();
    }

    @Test
    void tellsThatPublishingBegan() {
        Delivery kept = kept(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE);

        deliveries.publishingBegins(kept.id());
        assertThat(deliveries.find(kept.id()).orElseThrow().publishingSince()).isPresent();

        publish(kept, DeliveryTerms.NONE, Set.of());
        assertThat(deliveries.find(kept.id()).orElseThrow().publishingSince()).isEmpty();
    }

    private Delivery kept(DeliveryFile file, DeliveryTerms terms) {
        UUID id = files.keep(file, terms, STEWARD);
        return deliveries.find(id).orElseThrow();
    }

    private Assessment assessment(Delivery kept, DeliveryTerms terms) {
        return files.assess(kept, terms).result().orElseThrow();
    }

    /** Publishes what was looked at just now. */
    private Outcome publish(Delivery kept, DeliveryTerms terms, Set<String> accepted) {
        Consent consent = new Consent(accepted, assessment(kept, terms).standing());
        return files.publish(kept, terms, consent, STEWARD).result().orElseThrow();
    }
}
