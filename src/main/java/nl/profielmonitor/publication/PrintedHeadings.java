package nl.profielmonitor.publication;

import java.util.List;
import java.util.Optional;

/**
 * What a delivered publication prints above its columns of counts, as read. It names no column: a steward may take it over.
 *
 * @param columnSet the code of the set that the counts under it follow
 * @param line of the file on which the first of it stands
 * @param place of that line; absent for what has no pages
 * @param columns the heading of each column, in the order in which they are printed ({@link ColumnSet#printed}); empty where
 *     it cannot be said for certain of each what it is
 * @param lines all of it, line by line
 */
public record PrintedHeadings(
        String columnSet, int line, Optional<OnPage> place, List<String> columns, List<String> lines) {

    public PrintedHeadings {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Whether it is clear what stands above which column. */
    public boolean certain() {
        return !columns.isEmpty();
    }

    /** Whether they are the same, wherever they stand. */
    public boolean sameAs(PrintedHeadings other) {
        return columnSet.equals(other.columnSet) && columns.equals(other.columns) && lines.equals(other.lines);
    }
}
