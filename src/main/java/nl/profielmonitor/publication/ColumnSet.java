package nl.profielmonitor.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * The count columns that the publications of a period share, in their order.
 *
 * @param from first quarter
 * @param to last quarter; absent while it lasts
 */
public record ColumnSet(
        String code, YearQuarter from, @Nullable YearQuarter to, List<CountCategory> categories) {

    public ColumnSet {
        categories = List.copyOf(categories);
    }

    /** Whether the set holds in a quarter. */
    public boolean in(YearQuarter quarter) {
        return !quarter.isBefore(from) && (to == null || !quarter.isAfter(to));
    }
}
