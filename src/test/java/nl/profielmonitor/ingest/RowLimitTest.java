package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of a file of any kind no more rows are read than one delivery can hold. */
class RowLimitTest {

    private static final int LARGEST = 1_000_000;
    private static final int PLENTY = 1_000;

    private final RememberedKnowledge knowledge = new RememberedKnowledge();
    private final Random random = new Random(2);
    private final List<RandomPublication> publications = List.of(
            RandomPublication.of(random, knowledge.geography()), RandomPublication.of(random, knowledge.geography()));

    @ParameterizedTest
    @EnumSource
    void refusesAFileWithMoreRows(WrittenAs kind) {
        Assessment assessment = judge(kind, 5);

        assertThat(assessment.readable()).isFalse();
        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.TE_GROOT_BESTAND);
            assertThat(finding.arguments()).containsExactly(5);
        });
    }

    @ParameterizedTest
    @EnumSource
    void readsAFileWithFewer(WrittenAs kind) {
        assertThat(judge(kind, PLENTY).readable()).isTrue();
    }

    private Assessment judge(WrittenAs kind, int mostRows) {
        return new Judge(new Readers(LARGEST, mostRows))
                .judge(kind.write(random, publications, true), DeliveryTerms.NONE, knowledge);
    }
}
