package nl.profielmonitor.publication;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import nl.profielmonitor.geography.MunicipalityCode;

/**
 * The figures of one region and quarter as they were delivered. Counts are persons; lists of counts follow the
 * categories of the column set.
 *
 * @param rows in the order of the file
 * @param printedTotals the total row as printed; {@link PrintedTotals#none(int)} where the file has none
 * @param register persons in the region's target-group register; absent where unknown
 * @param absent municipalities of the region that have no row, though they belong there: of their persons nothing is known
 */
public record Figures(
        List<Row> rows, PrintedTotals printedTotals, OptionalInt register, List<MunicipalityCode> absent) {

    public Figures {
        rows = List.copyOf(rows);
        absent = List.copyOf(absent);
    }

    /** Figures that lack no municipality. */
    public Figures(List<Row> rows, PrintedTotals printedTotals, OptionalInt register) {
        this(rows, printedTotals, register, List.of());
    }

    /**
     * A row of counts.
     *
     * @param whose whom the row is about
     * @param name as it is called in that quarter; kept as it was published
     * @param printedTotal the row's total as printed; absent where none was
     * @param line the line of the delivered file on which the row starts, from 1
     */
    public record Row(RowOf whose, String name, List<Count> counts, OptionalInt printedTotal, int line) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A total row as printed.
     *
     * @param counts per category; absent where not printed
     */
    public record PrintedTotals(List<OptionalInt> counts, OptionalInt total) {

        public PrintedTotals {
            counts = List.copyOf(counts);
        }

        /** Nothing printed, for a number of categories. */
        public static PrintedTotals none(int categories) {
            return new PrintedTotals(Collections.nCopies(categories, OptionalInt.empty()), OptionalInt.empty());
        }
    }
}
