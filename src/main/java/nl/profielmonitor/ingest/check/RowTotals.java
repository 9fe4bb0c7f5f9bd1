package nl.profielmonitor.ingest.check;

import java.util.List;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.Columns;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.statistics.Total;

/** The printed total of a row is not the sum of its counts, or less than those that are known. */
public final class RowTotals implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        return of(draft.countRows().stream(), draft.columns()).toList();
    }

    /** Needs neither region nor quarter: it holds for rows of which those are not known too. */
    public static Stream<Finding> of(Stream<DraftRow> rows, Columns columns) {
        return rows.filter(row -> !row.isTotal() && !row.totalFits()).map(row -> finding(row, columns));
    }

    private static Finding finding(DraftRow row, Columns columns) {
        Total sum = row.sum();
        return Cells.at(
                row,
                columns,
                Role.TOTAL,
                Finding.error(FindingCode.RIJTOTAAL_KLOPT_NIET)
                        .saying(
                                sum.exact() ? "som" : "ten-minste",
                                row.total().value().orElse(0),
                                sum.persons()));
    }
}
