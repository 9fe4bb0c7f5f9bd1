package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.DeliveryLog;
import nl.profielmonitor.publication.Originals;
import nl.profielmonitor.publication.OvertakenLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody says something of a file while somebody else has it looked at. */
class SaidMeanwhileTest extends IntakeAtWork {

    private static final HeaderReading READING = new HeaderReading(OptionalInt.empty(), 1, Map.of(4, "kolom-1"));

    @Autowired
    Judge judge;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Originals originals;

    @Autowired
    BeanFactory beans;

    @Test
    void saysNothingOverWhatSomebodyElseSaysWhileItIsLookedUp() {
        Delivery kept = kept();
        DeliveryLog overtaken = new OvertakenLog(beans, () -> files.readHeader(kept, DeliveryTerms.NONE, READING));
        HeaderReading late = new HeaderReading(OptionalInt.empty(), 1, Map.of(4, HeaderReading.NOT_USED));

        assertThat(files(knowledge, overtaken).readHeader(kept, DeliveryTerms.NONE, late))
                .isFalse();
        assertThat(files.terms(kept).header()).contains(READING);
    }

    @Test
    void recordsWhatWasFoundInATrialOnceItIsSaid() {
        Delivery kept = kept();
        DeliveryTerms tried = DeliveryTerms.NONE.withHeader(READING);
        files.assess(kept, tried).result();

        assertThat(deliveries.find(kept.id()).orElseThrow().judgedAt()).isEmpty();

        files.readHeader(kept, DeliveryTerms.NONE, READING);
        files.assess(deliveries.find(kept.id()).orElseThrow(), tried).result();

        Delivery said = deliveries.find(kept.id()).orElseThrow();
        assertThat(said.judgedAt()).isPresent();
        assertThat(files.findings(said)).extracting(Finding::code).containsExactly(FindingCode.KOLOM_TOEGEWEZEN);
    }

    @Test
    void recordsNoFindingsUnderTermsThatAreNotThoseOfTheFileAnyMore() {
        Delivery kept = kept();
        Knowledge overtaken =
                new OvertakenKnowledge(knowledge, () -> files.readHeader(kept, DeliveryTerms.NONE, READING));

        Assessment old =
                files(overtaken, log).assess(kept, DeliveryTerms.NONE).result().orElseThrow();

        assertThat(old.of(Severity.ERROR)).isNotEmpty();
        Delivery said = deliveries.find(kept.id()).orElseThrow();
        assertThat(said.judgedAt()).isEmpty();
        assertThat(files.terms(said).header()).contains(READING);
    }

    private Delivery kept() {
        DeliveryFile file = Deliverable.called("2020-Q2", "kolom-1", "Met profiel");
        return deliveries.find(files.keep(file, DeliveryTerms.NONE, STEWARD)).orElseThrow();
    }

    private KeptFiles files(Knowledge known, DeliveryLog read) {
        return new KeptFiles(judge, known, deliveries, read, originals, new Workshop(Runnable::run, Runnable::run));
    }
}
