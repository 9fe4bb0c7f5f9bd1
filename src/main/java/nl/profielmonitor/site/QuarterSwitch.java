package nl.profielmonitor.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * The way from one quarter to another: per year four boxes, those with figures are links.
 *
 * @param near the years around the one shown, newest first
 * @param other the years beyond
 */
record QuarterSwitch(List<Year> near, List<Year> other) {

    private static final int QUARTERS = 4;

    /** Years on either side of the one shown that are always in sight. */
    private static final int SPAN = 1;

    record Year(int year, List<Box> boxes) {}

    /** @param path null where there are no figures */
    record Box(int number, YearQuarter quarter, @Nullable String path, boolean shown) {}

    /**
     * @param shown the quarter that the page is about
     * @param quarters those with figures
     * @param path address of a quarter
     */
    static QuarterSwitch of(YearQuarter shown, Collection<YearQuarter> quarters, Function<YearQuarter, String> path) {
        NavigableSet<YearQuarter> known = new TreeSet<>(quarters);
        NavigableSet<Integer> years = new TreeSet<>();
        known.forEach(quarter -> years.add(quarter.getYear()));
        years.add(shown.getYear());
        List<Year> near = new ArrayList<>();
        List<Year> other = new ArrayList<>();
        for (int year : years.descendingSet()) {
            (Math.abs(year - shown.getYear()) <= SPAN ? near : other).add(year(year, shown, known, path));
        }
        return new QuarterSwitch(near, other);
    }

    private static Year year(
            int year, YearQuarter shown, NavigableSet<YearQuarter> known, Function<YearQuarter, String> path) {
        return new Year(
                year,
                IntStream.rangeClosed(1, QUARTERS)
                        .mapToObj(number -> YearQuarter.of(year, number))
                        .map(quarter -> new Box(
                                quarter.getQuarterValue(),
                                quarter,
                                known.contains(quarter) ? path.apply(quarter) : null,
                                quarter.equals(shown)))
                        .toList());
    }
}
