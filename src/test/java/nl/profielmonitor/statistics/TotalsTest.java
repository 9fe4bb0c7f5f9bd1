package nl.profielmonitor.statistics;

import static nl.profielmonitor.publication.Count.Missing.SECRET;
import static nl.profielmonitor.publication.Count.Missing.UNKNOWN;
import static nl.profielmonitor.statistics.Total.atLeast;
import static nl.profielmonitor.statistics.Total.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Figures.PrintedTotals;
import nl.profielmonitor.publication.Figures.Row;
import nl.profielmonitor.publication.RowOf;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final OptionalInt NOT_PRINTED = OptionalInt.empty();

    @Test
    void addsKnownCounts() {
        assertThat(Totals.sum(List.of(Count.of(11), Count.of(73), Count.of(0)))).isEqualTo(exactly(84));
    }

    @Test
    void isAtLeastTheKnownOnesWhereOneIsMissing() {
        assertThat(Totals.sum(List.of(Count.of(11), UNKNOWN))).isEqualTo(atLeast(11));
        assertThat(Totals.sum(List.of(SECRET, Count.of(11)))).isEqualTo(atLeast(11));
        assertThat(Totals.sum(List.of(UNKNOWN))).isEqualTo(atLeast(0));
    }

    @Test
    void knowsNothingAsExactlyNothing() {
        assertThat(Totals.sum(List.of())).isEqualTo(exactly(0));
    }

    @Test
    void takesTheTotalOfARowAsPrinted() {
        assertThat(Totals.ofRow(row(OptionalInt.of(90), Count.of(11), UNKNOWN))).isEqualTo(exactly(90));
        assertThat(Totals.ofRow(row(NOT_PRINTED, Count.of(11), UNKNOWN))).isEqualTo(atLeast(11));
        assertThat(Totals.ofRow(row(NOT_PRINTED, Count.of(11), Count.of(2)))).isEqualTo(exactly(13));
    }

    @Test
    void knowsNoSumOverAMunicipalityThatHasNoRow() {
        Figures lacking = lacking(PrintedTotals.none(2));

        assertThat(Totals.ofCategory(lacking, 0)).isEqualTo(atLeast(11));
        assertThat(Totals.ofRegion(lacking)).isEqualTo(atLeast(13));
        assertThat(Totals.coverage(lacking)).isEmpty();
    }

    @Test
    void takesAPrintedTotalAlsoWhereAMunicipalityHasNoRow() {
        Figures lacking = lacking(new PrintedTotals(List.of(OptionalInt.of(12), NOT_PRINTED), OptionalInt.of(20)));

        assertThat(Totals.ofCategory(lacking, 0)).isEqualTo(exactly(12));
        assertThat(Totals.ofCategory(lacking, 1)).isEqualTo(atLeast(2));
        assertThat(Totals.ofRegion(lacking)).isEqualTo(exactly(20));
        assertThat(Totals.coverage(lacking)).contains(new Ratio(20, 100));
    }

    private static Figures lacking(PrintedTotals printed) {
        return new Figures(
                List.of(row(NOT_PRINTED, Count.of(11), Count.of(2))),
                printed,
                OptionalInt.of(100),
                List.of(new MunicipalityCode("GM0060")));
    }

    @Test
    void takesTheTotalOfACategoryAsPrinted() {
        Figures figures = figures(
                List.of(row(NOT_PRINTED, UNKNOWN, Count.of(1)), row(NOT_PRINTED, Count.of(5), Count.of(2))),
                new PrintedTotals(List.of(OptionalInt.of(8), NOT_PRINTED), NOT_PRINTED));

        assertThat(Totals.ofCategory(figures, 0)).isEqualTo(exactly(8));
        assertThat(Totals.ofCategory(figures, 1)).isEqualTo(exactly(3));
    }

    @Test
    void takesTheTotalOfARegionAsPrinted() {
        Figures figures = figures(
                List.of(row(NOT_PRINTED, UNKNOWN, Count.of(1))),
                new PrintedTotals(List.of(NOT_PRINTED, NOT_PRINTED), OptionalInt.of(12)));

        assertThat(Totals.ofRegion(figures)).isEqualTo(exactly(12));
    }

    @Test
    void addsPrintedTotalsOfRowsOverMissingParts() {
        Figures figures = figures(
                List.of(row(OptionalInt.of(9), UNKNOWN, Count.of(1)), row(NOT_PRINTED, Count.of(5), Count.of(2))),
                PrintedTotals.none(2));

        assertThat(Totals.ofRegion(figures)).isEqualTo(exactly(16));
    }

    @Test
    void addsPrintedTotalsOfCategoriesWhereOnlyThoseAreExact() {
        Figures figures = figures(
                List.of(row(NOT_PRINTED, UNKNOWN, Count.of(1)), row(NOT_PRINTED, Count.of(5), Count.of(2))),
                new PrintedTotals(List.of(OptionalInt.of(8), OptionalInt.of(3)), NOT_PRINTED));

        assertThat(Totals.ofRegion(figures)).isEqualTo(exactly(11));
    }

    @Test
    void saysTheMostThatIsSureWhereTheTotalOfARegionIsNotExact() {
        Figures byCategory = figures(
                List.of(row(NOT_PRINTED, UNKNOWN, UNKNOWN), row(NOT_PRINTED, Count.of(5), Count.of(2))),
                new PrintedTotals(List.of(OptionalInt.of(8), NOT_PRINTED), NOT_PRINTED));
        Figures byRow = figures(
                List.of(row(OptionalInt.of(6), UNKNOWN, UNKNOWN), row(NOT_PRINTED, UNKNOWN, Count.of(2))),
                PrintedTotals.none(2));

        assertThat(Totals.ofRegion(byCategory)).isEqualTo(atLeast(10));
        assertThat(Totals.ofRegion(byRow)).isEqualTo(atLeast(8));
    }

    @Test
    void coversTheRegisterFromTheExactFraction() {
        assertThat(Totals.coverage(exactly(7363), OptionalInt.of(9651))).contains(new Ratio(7363, 9651));
        assertThat(Totals.coverage(exactly(10), OptionalInt.of(8)).orElseThrow().percent())
                .isEqualTo(125);
    }

    @Test
    void hasNoCoverageWhereTotalOrRegisterIsUnknown() {
        assertThat(Totals.coverage(atLeast(7363), OptionalInt.of(9651))).isEmpty();
        assertThat(Totals.coverage(exactly(7363), OptionalInt.empty())).isEmpty();
        assertThat(Totals.coverage(exactly(0), OptionalInt.of(0))).isEmpty();
    }

    @Test
    void agreesHoweverTheSameCountsAreAdded() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            int categories = 1 + random.nextInt(5);
            Figures figures = randomFigures(random, categories);
            boolean anyMissing = figures.rows().stream()
                    .flatMap(row -> row.counts().stream())
                    .anyMatch(count -> count instanceof Count.Missing);
            Total byCategory = IntStream.range(0, categories)
                    .mapToObj(category -> Totals.ofCategory(figures, category))
                    .reduce(exactly(0), Total::plus);

            assertThat(Totals.ofRegion(figures)).isEqualTo(byCategory);
            assertThat(Totals.ofRegion(figures).exact()).isEqualTo(!anyMissing);
        }
    }

    private static Figures randomFigures(Random random, int categories) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(20); i >= 0; i--) {
            rows.add(row(
                    NOT_PRINTED,
                    IntStream.range(0, categories)
                            .mapToObj(category -> random.nextInt(60) == 0 ? UNKNOWN : Count.of(random.nextInt(2000)))
                            .toArray(Count[]::new)));
        }
        return figures(rows, PrintedTotals.none(categories));
    }

    private static Row row(OptionalInt printedTotal, Count... counts) {
        return new Row(new RowOf.Of(new MunicipalityCode("GM0080")), "Leeuwarden", List.of(counts), printedTotal, 2);
    }

    private static Figures figures(List<Row> rows, PrintedTotals printed) {
        return new Figures(rows, printed, OptionalInt.empty());
    }
}
