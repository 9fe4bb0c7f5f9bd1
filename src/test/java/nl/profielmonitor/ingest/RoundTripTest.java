package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.read.Readers;
import nl.profielmonitor.publication.PrintedHeadings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written in any kind of file and any dialect is read back as it was. The number of files is that of {@code
 * profielmonitor.test.round-trips}; each is made of a seed of its own, which the name of the test tells.
 */
class RoundTripTest {

    private static final long FILES = Long.getLong("profielmonitor.test.round-trips", 300);
    private static final int LARGEST = 8 * 1024 * 1024;

    private final RememberedKnowledge knowledge = new RememberedKnowledge();
    private final Judge judge = new Judge(new Readers(LARGEST));

    static Stream<Long> seeds() {
        return LongStream.range(0, FILES).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatWasWritten(long seed) {
        Random random = new Random(seed);
        WrittenAs kind = WrittenAs.each(seed);
        List<RandomPublication> publications = publications(random);
        boolean withTotal = kind == WrittenAs.TEXT || kind == WrittenAs.PDF || random.nextInt(4) > 0;

        List<String> headings = new ArrayList<>();

        Assessment assessment = judge.judge(
                kind.write(random, publications, withTotal, headings::addAll), DeliveryTerms.NONE, knowledge);

        assertThat(assessment.findings())
                .as("errors and warnings of " + kind)
                .filteredOn(finding -> finding.severity() != Severity.REMARK)
                .filteredOn(finding -> finding.code() != FindingCode.GROTE_VERANDERING)
                .isEmpty();
        for (RandomPublication publication : publications) {
            assertThat(figures(assessment, publication))
                    .as(kind + " of " + publication.heading())
                    .containsExactlyInAnyOrderElementsOf(publication.figures(withTotal));
        }
        assertThat(assessment.drafts()).hasSameSizeAs(publications);
        assertThat(assessment.printedHeadings())
                .as("headings of " + kind)
                .filteredOn(PrintedHeadings::certain)
                .allSatisfy(read -> assertThat(read.columns()).isEqualTo(headings));
    }

    /** One or more, of different regions or quarters. */
    private List<RandomPublication> publications(Random random) {
        List<RandomPublication> publications = new ArrayList<>();
        int most = random.nextInt(3) == 0 ? 3 : 1;
        for (int i = 0; i < most; i++) {
            RandomPublication one = RandomPublication.of(random, knowledge.geography());
            if (publications.stream().noneMatch(other -> other.heading().equals(one.heading()))) {
                publications.add(one);
            }
        }
        return publications;
    }

    private static List<String> figures(Assessment assessment, RandomPublication publication) {
        return assessment.drafts().stream()
                .filter(draft ->
                        draft.key().region().equals(publication.region().code())
                                && draft.key().quarter().equals(publication.quarter()))
                .flatMap(draft -> draft.figures().stream())
                .flatMap(figures -> SpecifiedFigures.written(figures).stream())
                .collect(Collectors.toList());
    }
}
