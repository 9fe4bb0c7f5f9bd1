package nl.profielmonitor.site;

import java.util.List;
import java.util.Optional;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * How a region's total compares with an earlier quarter.
 *
 * @param kind of sentence: {@code more}, {@code less}, {@code same} or {@code unknown}
 * @param persons by which it differs, without a sign; null if unknown
 * @param number of those persons; 0 if unknown
 * @param percent the change, with its sign; null where it would say nothing
 * @param bound {@code small} where it is less than {@code percent}, which is then {@code 1%}, {@code large} where it is more,
 *     which is then {@code 99%}; null where it is just that
 */
record Earlier(
        String kind,
        YearQuarter quarter,
        @Nullable String persons,
        long number,
        @Nullable String percent,
        @Nullable String bound) {

    /** Against the quarter before and the same quarter of the year before; empty if neither is known. */
    static List<Earlier> of(RegionTable table, Notation notation) {
        if (table.sinceQuarter().isEmpty() && table.sinceYear().isEmpty()) {
            return List.of();
        }
        YearQuarter quarter = table.revision().key().quarter();
        return List.of(
                of(quarter.minusQuarters(1), table.sinceQuarter(), notation),
                of(quarter.minusYears(1), table.sinceYear(), notation));
    }

    private static Earlier of(YearQuarter quarter, Optional<Change> change, Notation notation) {
        return change.map(known -> new Earlier(
                        kind(known.persons()),
                        quarter,
                        notation.number(Math.abs(known.persons())),
                        Math.abs(known.persons()),
                        known.ratio().map(ratio -> percent(ratio, notation)).orElse(null),
                        known.ratio().map(Earlier::bound).orElse(null)))
                .orElseGet(() -> new Earlier("unknown", quarter, null, 0, null, null));
    }

    private static String percent(Ratio ratio, Notation notation) {
        if (Percentages.leavesSomebody(ratio)) {
            return notation.percent(99);
        }
        return Percentages.small(ratio) ? notation.percent(1) : new Percentages(notation).change(ratio);
    }

    private static @Nullable String bound(Ratio ratio) {
        return Percentages.small(ratio) ? "small" : Percentages.leavesSomebody(ratio) ? "large" : null;
    }

    private static String kind(long difference) {
        return difference > 0 ? "more" : difference < 0 ? "less" : "same";
    }
}
