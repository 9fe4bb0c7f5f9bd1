package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import nl.profielmonitor.ingest.Intake.Outcome;
import nl.profielmonitor.ingest.KeptFiles.Consent;
import nl.profielmonitor.publication.ColumnPeriods;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.ColumnsChanged;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.Originals;
import nl.profielmonitor.publication.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

/** A column set that loses a quarter while a file of that quarter is judged. */
class ChangingColumnsTest extends IntakeAtWork {

    @Autowired
    Judge judge;

    @Autowired
    Knowledge knowledge;

    @Autowired
    Originals originals;

    @Autowired
    ColumnSets columns;

    @Autowired
    ColumnPeriods periods;

    private final Workshop atOnce = new Workshop(Runnable::run, Runnable::run);

    @Test
    void overtakesADelivery() {
        Intake slow = new Intake(judge, whileSomebodyLooks(), deliveries, atOnce);

        assertThatExceptionOfType(ColumnsChanged.class)
                .isThrownBy(() -> slow.deliver(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE, true, STEWARD));
    }

    @Test
    void overtakesAKeptFile() {
        Delivery kept = deliveries
                .find(files.keep(Deliverable.gorinchem("2020-Q2", 1), DeliveryTerms.NONE, STEWARD))
                .orElseThrow();
        String standing =
                files.assess(kept, DeliveryTerms.NONE).result().orElseThrow().standing();
        KeptFiles slow = new KeptFiles(judge, whileSomebodyLooks(), deliveries, log, originals, atOnce);

        Outcome outcome = slow.publish(kept, DeliveryTerms.NONE, new Consent(Set.of(), standing), STEWARD)
                .result()
                .orElseThrow();

        assertThat(outcome).isInstanceOf(Outcome.Overtaken.class);
    }

    /** Knows what is known now; whoever asks for it hears that, and then it changes. */
    private Knowledge whileSomebodyLooks() {
        return new OvertakenKnowledge(knowledge, this::endTheFirstSet);
    }

    private void endTheFirstSet() {
        ColumnSet set = columns.all().get(0);
        periods.move(set.code(), new Period(set.from(), YearQuarter.of(2019, 4)), columns.version());
    }
}
