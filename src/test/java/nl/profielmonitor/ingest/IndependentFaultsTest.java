package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** However faults are combined: each gives one finding, in file order, and nothing is said that only follows from them. */
class IndependentFaultsTest {

    private static final Judge JUDGE = new Judge(new Readers(1_000_000));
    private static final RememberedKnowledge KNOWLEDGE = new RememberedKnowledge();

    @RepeatedTest(50)
    void oneFaultGivesOneFinding(RepetitionInfo repetition) {
        hold(1, repetition.getCurrentRepetition());
    }

    @RepeatedTest(150)
    void sevenFaultsGiveSevenFindings(RepetitionInfo repetition) {
        hold(7, 1000 + repetition.getCurrentRepetition());
    }

    @RepeatedTest(50)
    void twentyFaultsGiveTwentyFindings(RepetitionInfo repetition) {
        hold(20, 2000 + repetition.getCurrentRepetition());
    }

    private static void hold(int faults, long seed) {
        FaultyFile file = new FaultyFile(KNOWLEDGE.geography(), new Random(seed)).withFaults(faults);

        Assessment assessment = JUDGE.judge(file.content(), DeliveryTerms.NONE, KNOWLEDGE);

        assertThat(assessment.findings())
                .extracting(
                        finding -> (finding.line().isPresent() ? finding.line().getAsInt() : "-") + " "
                                + finding.code().code())
                .isEqualTo(file.expected());
    }
}
