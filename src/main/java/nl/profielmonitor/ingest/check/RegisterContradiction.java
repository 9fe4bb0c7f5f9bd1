package nl.profielmonitor.ingest.check;

import java.util.List;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;

/** Two rows give the register two sizes; said once, on the second place. A second total row is wrong by itself. */
final class RegisterContradiction implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        List<DraftRow> totals = draft.totalRows();
        List<DraftRow> stating = draft.rows().stream()
                .filter(row -> !row.isTotal() || row.equals(totals.get(0)))
                .filter(row -> row.register().value().isPresent())
                .toList();
        return stating.stream()
                .filter(row -> !row.register().equals(stating.get(0).register()))
                .limit(1)
                .map(row -> finding(stating.get(0), row, draft))
                .toList();
    }

    private static Finding finding(DraftRow first, DraftRow second, RegionDraft draft) {
        return Cells.at(
                second,
                draft.columns(),
                Role.REGISTER,
                Finding.error(FindingCode.REGISTER_TEGENSTRIJDIG)
                        .with(
                                size(second),
                                first.line(),
                                size(first),
                                draft.region().name()));
    }

    private static int size(DraftRow row) {
        return row.register().value().orElse(0);
    }
}
