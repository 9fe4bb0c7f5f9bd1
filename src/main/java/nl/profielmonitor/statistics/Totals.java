package nl.profielmonitor.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Figures;

/**
 * The totals of a region's figures. A printed total is exact; without one a sum is exact only if all its parts are known.
 * A municipality without a row ({@link Figures#absent()}) is a part that is not known.
 */
public final class Totals {

    private Totals() {}

    /** The sum of counts, whatever was printed. */
    public static Total sum(List<Count> counts) {
        return counts.stream()
                .map(count -> count.persons().isPresent()
                        ? Total.exactly(count.persons().getAsInt())
                        : Total.atLeast(0))
                .reduce(Total.exactly(0), Total::plus);
    }

    /** The total of a row: as printed, or else the sum of its counts. */
    public static Total ofRow(Figures.Row row) {
        return printedOr(row.printedTotal(), sum(row.counts()));
    }

    /** The total of a category over all rows: as printed, or else the sum. */
    public static Total ofCategory(Figures figures, int category) {
        return printedOr(
                figures.printedTotals().counts().get(category),
                sum(figures.rows().stream()
                                .map(row -> row.counts().get(category))
                                .toList())
                        .plus(absent(figures)));
    }

    /**
     * The total of the region: as printed, or else the sum of its rows' totals, or of its categories' totals where only
     * those are exact.
     */
    public static Total ofRegion(Figures figures) {
        Total byRow = figures.rows().stream().map(Totals::ofRow).reduce(absent(figures), Total::plus);
        if (figures.printedTotals().total().isPresent() || byRow.exact()) {
            return printedOr(figures.printedTotals().total(), byRow);
        }
        Total byCategory = IntStream.range(0, figures.printedTotals().counts().size())
                .mapToObj(category -> ofCategory(figures, category))
                .reduce(Total.exactly(0), Total::plus);
        return byCategory.exact() || byCategory.persons() > byRow.persons() ? byCategory : byRow;
    }

    /** Coverage of a region: persons known in Sonar / persons in the register; empty where either is not known exactly. */
    public static Optional<Ratio> coverage(Figures figures) {
        return coverage(ofRegion(figures), figures.register());
    }

    /** Persons / register; empty unless the persons are exact and the register is known and above 0. */
    public static Optional<Ratio> coverage(Total persons, OptionalInt register) {
        return persons.exact() && register.isPresent() && register.getAsInt() > 0
                ? Optional.of(new Ratio(persons.persons(), register.getAsInt()))
                : Optional.empty();
    }

    /** What municipalities without a row add: nobody knows, where there are any. */
    private static Total absent(Figures figures) {
        return figures.absent().isEmpty() ? Total.exactly(0) : Total.atLeast(0);
    }

    private static Total printedOr(OptionalInt printed, Total sum) {
        return printed.isPresent() ? Total.exactly(printed.getAsInt()) : sum;
    }
}
