package nl.profielmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.Originals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With a file goes what its findings quote of it. */
class ErasureTest extends IntakeAtWork {

    private static final String PERSON = "J. de Vries 123456782";

    /** A person's name where a count belongs, another in a header. */
    private static final DeliveryFile WITH_PERSONS = new DeliveryFile(
            "personen.csv",
            ("kwartaal,arbeidsmarktregio,gemeente,kolom-1,kolom-2,kolom-3,kolom-4," + PERSON + " geboren\n"
                            + "2020-Q2,Gorinchem,Gorinchem,1,2," + PERSON + ",4,\n2020-Q2,Gorinchem," + PERSON
                            + ",1,2,3,4,\n")
                    .getBytes(UTF_8));

    @Autowired
    Erasure erasure;

    @Autowired
    Originals originals;

    @Autowired
    Clock clock;

    @Test
    void erasesWhatFindingsQuoteOfAFile() {
        UUID kept = judged(WITH_PERSONS);
        List<Finding> before = files.findings(delivery(kept));
        assertThat(log.findings(kept).orElseThrow()).contains(PERSON);

        erasure.erase(kept, "Er stonden namen in", STEWARD);

        assertThat(log.findings(kept).orElseThrow())
                .doesNotContain("Vries", "123456782")
                .contains("geen-aantal");
        assertThat(files.findings(delivery(kept)))
                .hasSameSizeAs(before)
                .extracting(Finding::code, Finding::severity, Finding::line, Finding::key)
                .containsExactlyElementsOf(before.stream()
                        .map(finding -> tuple(finding.code(), finding.severity(), finding.line(), finding.key()))
                        .toList());
        assertThat(delivery(kept).findings().errors())
                .isEqualTo(before.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count());
    }

    @Test
    void saysOfWhatKindAFindingWas() {
        UUID kept = judged(WITH_PERSONS);

        erasure.erase(kept, "Er stonden namen in", STEWARD);

        assertThat(files.findings(delivery(kept)))
                .filteredOn(finding -> finding.code() == FindingCode.GEEN_AANTAL)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.line()).isEqualTo(OptionalInt.of(2));
                    assertThat(Sentences.ofTheModule().sentence(finding, Locale.UK))
                            .isEqualTo("Finding ‘geen-aantal’. The explanation was erased, together with the file.");
                });
    }

    @Test
    void keepsAFileForThirtyDaysAndNoLonger() {
        UUID kept = judged(WITH_PERSONS);

        after(Duration.ofDays(Erasure.DAYS_KEPT)).expire();
        assertThat(originals.find(kept)).isPresent();

        after(Duration.ofDays(Erasure.DAYS_KEPT).plusSeconds(1)).expire();
        assertThat(originals.find(kept)).isEmpty();
        assertThat(log.findings(kept).orElseThrow()).doesNotContain("Vries");
        assertThat(delivery(kept).originalGone())
                .hasValueSatisfying(gone -> assertThat(gone.erased()).isFalse());
    }

    @Test
    void keepsWhatWasPublishedForEver() {
        intake.deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE, true, STEWARD);
        UUID published = log.newest(0, 1).get(0).id();
        deliveries.withdraw(published, "Toch niet", STEWARD);

        after(Duration.ofDays(10_000)).expire();

        assertThat(originals.find(published)).isPresent();
    }

    @Test
    void assessesAndPublishesNothingOfAFileThatIsGone() {
        UUID kept = judged(Deliverable.gorinchem("2020-Q2", 1));

        erasure.erase(kept, "Weg", STEWARD);

        assertThat(files.assess(delivery(kept), DeliveryTerms.NONE).result()).isEmpty();
    }

    /** Keeps a file and looks at it. */
    private UUID judged(DeliveryFile file) {
        UUID kept = files.keep(file, DeliveryTerms.NONE, STEWARD);
        files.assess(delivery(kept), DeliveryTerms.NONE).result();
        return kept;
    }

    private Erasure after(Duration time) {
        return new Erasure(originals, Clock.offset(clock, time));
    }

    private Delivery delivery(UUID id) {
        return deliveries.find(id).orElseThrow();
    }
}
