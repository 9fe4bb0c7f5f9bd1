package nl.profielmonitor.tables;

import java.util.List;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Figures;

/**
 * What a revision changes of the one that it corrects. What stays as it was is not in it. Totals are those that are shown:
 * as printed, or else the sum; printing a total that was known without changes nothing.
 *
 * @param counts in rows that both have, in the order of the corrected rows; the region's register comes last
 * @param totals of rows that both have, then of columns, then of the region
 * @param added the totals of the rows that come
 * @param gone the totals of the rows that go
 * @param renamed columns that are called otherwise
 */
public record FigureChanges(
        List<FigureChange> counts,
        List<FigureChange> totals,
        List<FigureChange> added,
        List<FigureChange> gone,
        List<Renamed> renamed) {

    /** More changes than this are folded away until somebody asks for them. */
    private static final int MOST_IN_SIGHT = 12;

    public FigureChanges {
        counts = List.copyOf(counts);
        totals = List.copyOf(totals);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        renamed = List.copyOf(renamed);
    }

    /**
     * @param oldColumns the columns that the old figures follow
     * @param newColumns the columns that the corrected figures follow
     */
    public static FigureChanges between(Figures old, ColumnSet oldColumns, Figures corrected, ColumnSet newColumns) {
        return new FigureComparison(old, oldColumns, corrected, newColumns).changes();
    }

    /** Whether nothing but totals is another. */
    public boolean onlyTotals() {
        return counts.isEmpty() && added.isEmpty() && gone.isEmpty() && renamed.isEmpty() && !totals.isEmpty();
    }

    /** Whether nothing is another. */
    public boolean none() {
        return counts.isEmpty() && added.isEmpty() && gone.isEmpty() && renamed.isEmpty() && totals.isEmpty();
    }

    /** How many figures of a row or of the register come, go or are another; totals follow from those. */
    public int number() {
        return counts.size() + added.size() + gone.size();
    }

    /** Whether they are too many to show at once. */
    public boolean many() {
        return counts.size() + totals.size() > MOST_IN_SIGHT;
    }

    /** The same column under two names. */
    public record Renamed(CountCategory old, CountCategory corrected) {}
}
