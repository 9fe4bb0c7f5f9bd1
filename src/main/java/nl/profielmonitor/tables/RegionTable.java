package nl.profielmonitor.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;

/**
 * The table of a region in a quarter, shared by page, file and JSON so that what is downloaded is what is seen. Counts are
 * persons, in the order of the column set.
 *
 * @param region under its name of the quarter, as published
 * @param pinned whether one revision was asked for, rather than the current figures
 * @param rows municipalities in the order of the Dutch alphabet, then rest rows
 * @param absent municipalities of the region that the publication has no figures of, in the order of the Dutch alphabet
 * @param totals per category
 * @param total of the region
 * @param register persons in the region's target-group register; absent where unknown
 * @param sinceQuarter change of the region's total against the quarter before; absent where that is unknown, where either
 *     lacks other municipalities than the other, and in a pinned revision
 * @param sinceYear the same against the same quarter of the year before
 */
public record RegionTable(
        LabourMarketRegion region,
        Revision revision,
        boolean pinned,
        ColumnSet columns,
        List<Row> rows,
        List<Absent> absent,
        List<Total> totals,
        Total total,
        OptionalInt register,
        Optional<Ratio> coverage,
        Optional<Change> sinceQuarter,
        Optional<Change> sinceYear) {

    /** What a file of it is called, without its kind: {@code profielmonitor-friesland-2020-q2}. */
    public String fileName() {
        return "profielmonitor-" + region.slug() + "-"
                + RegionAddresses.slug(revision.key().quarter())
                + (pinned ? "-revisie-" + revision.number() : "");
    }

    /** @param name as it was called in the quarter, as far as is known now */
    public record Absent(MunicipalityCode code, String name) {}

    /**
     * @param slug the municipality's present address; absent for a rest row
     * @param total as printed, or the sum
     * @param share of the region's total; absent where either is not exact or the total is 0
     * @param line line of the delivered file
     */
    public record Row(
            RowOf whose,
            String name,
            Optional<String> slug,
            List<Count> counts,
            Total total,
            Optional<Ratio> share,
            Optional<Change> sinceQuarter,
            Optional<Change> sinceYear,
            int line) {

        /** Points at the row on a page: {@code gm0080}, {@code onbekend}. */
        public String id() {
            return whose instanceof RowOf.Rest rest
                    ? rest.code()
                    : whose.municipality().orElseThrow().value().toLowerCase(Locale.ROOT);
        }
    }
}
