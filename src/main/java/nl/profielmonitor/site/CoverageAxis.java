package nl.profielmonitor.site;

import java.util.LongSummaryStatistics;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.tables.CountryTable;

/**
 * The scale on which the coverage of regions is compared, in percents. Regions lie close together: with enough of them
 * the axis begins above 0, and the page says so.
 */
record CoverageAxis(long from, long to) {

    /** With fewer regions there is nothing to tell apart. */
    private static final int ENOUGH = 5;

    private static final long TEN = 10;

    static CoverageAxis of(CountryTable table) {
        LongSummaryStatistics percents = table.regions().stream()
                .flatMap(row -> row.coverage().stream())
                .mapToLong(Ratio::percent)
                .summaryStatistics();
        long top = Math.max(100, (percents.getMax() + TEN - 1) / TEN * TEN);
        if (percents.getCount() < ENOUGH) {
            return new CoverageAxis(0, percents.getCount() == 0 ? 100 : top);
        }
        long from = Math.max(0, (percents.getMin() - TEN / 2) / TEN * TEN);
        long to = (percents.getMax() + TEN / 2 + TEN - 1) / TEN * TEN;
        return new CoverageAxis(from, to);
    }

    /** Where a ratio lies, from the left. */
    String place(Ratio coverage) {
        double percent = (double) coverage.part() * 100 / (double) coverage.whole();
        return Scale.width((percent - (double) from) / (double) (to - from));
    }
}
