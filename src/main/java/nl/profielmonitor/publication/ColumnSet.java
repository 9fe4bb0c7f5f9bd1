package nl.profielmonitor.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * The count columns that the publications of a period share, in their order.
 *
 * @param from first quarter
 * @param to last quarter; absent while it lasts
 * @param categories in the order in which they are shown
 * @param printed codes in the order in which a publication prints the columns: another order on our pages does not change
 *     which count of a PDF is which
 */
public record ColumnSet(
        String code, YearQuarter from, @Nullable YearQuarter to, List<CountCategory> categories, List<String> printed) {

    public ColumnSet {
        categories = List.copyOf(categories);
        printed = List.copyOf(printed);
    }

    /** A set of which the columns are shown as they are printed. */
    public ColumnSet(String code, YearQuarter from, @Nullable YearQuarter to, List<CountCategory> categories) {
        this(
                code,
                from,
                to,
                categories,
                categories.stream().map(CountCategory::code).toList());
    }

    /** The codes of its columns, in their order. */
    public List<String> codes() {
        return categories.stream().map(CountCategory::code).toList();
    }

    /** Whether the set holds in a quarter. */
    public boolean in(YearQuarter quarter) {
        return period().has(quarter);
    }

    /** The quarters in which it holds. */
    public Period period() {
        return new Period(from, to);
    }
}
