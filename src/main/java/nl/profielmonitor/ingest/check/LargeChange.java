package nl.profielmonitor.ingest.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Total;

/**
 * A municipality's total at least halves or doubles in a quarter, and moves by {@value #SMALLEST_MOVE} persons or more.
 * Where it has two rows it is not known which is its total.
 */
final class LargeChange implements Check {

    private static final long SMALLEST_MOVE = 20;

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        Set<DraftRow> repeated = draft.repeated();
        return draft.certainRows().stream()
                .filter(row -> !repeated.contains(row))
                .flatMap(row -> finding(row, draft, surroundings).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftRow row, RegionDraft draft, Surroundings surroundings) {
        Optional<Long> then = row.of()
                .flatMap(RowOf::municipality)
                .flatMap(surroundings.before())
                .filter(Total::exact)
                .map(Total::persons);
        Optional<Long> now = row.soundTotal().filter(Total::exact).map(Total::persons);
        return then.isPresent() && now.isPresent() && isLarge(then.get(), now.get())
                ? Optional.of(Cells.at(
                        row,
                        draft.columns(),
                        Role.TOTAL,
                        Finding.warning(FindingCode.GROTE_VERANDERING).with(then.get(), now.get())))
                : Optional.empty();
    }

    private static boolean isLarge(long then, long now) {
        return Math.abs(now - then) >= SMALLEST_MOVE && (2 * now <= then || now >= 2 * then);
    }
}
