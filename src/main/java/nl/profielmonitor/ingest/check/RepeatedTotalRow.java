package nl.profielmonitor.ingest.check;

import java.util.List;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;

/** A region has two total rows. */
final class RepeatedTotalRow implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        List<DraftRow> totals = draft.totalRows();
        return totals.stream()
                .skip(1)
                .map(row -> Cells.at(
                        row,
                        draft.columns(),
                        Cells.nameOrCode(draft),
                        Finding.error(FindingCode.DUBBEL_REGIOTOTAAL)
                                .with(draft.region().name(), totals.get(0).line())))
                .toList();
    }
}
