package nl.profielmonitor.ingest.check;

import java.util.List;
import java.util.Optional;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.ingest.draft.Whose;
import nl.profielmonitor.ingest.draft.Window;
import nl.profielmonitor.publication.RowOf;

/** A municipality lies in another region than the one that it stands under. */
final class OutsideRegion implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        return draft.rows().stream()
                .flatMap(row -> finding(row, draft, surroundings).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftRow row, RegionDraft draft, Surroundings surroundings) {
        if (!(row.whose() instanceof Whose.Known known && known.row() instanceof RowOf.Of of)) {
            return Optional.empty();
        }
        Window window = Window.of(draft.key().quarter());
        List<RegionCode> regions = surroundings.geography().regionsOf(of.code(), window.first(), window.last());
        if (regions.isEmpty() || regions.contains(draft.key().region())) {
            return Optional.empty();
        }
        Finding finding = Finding.warning(FindingCode.GEMEENTE_BUITEN_REGIO)
                .with(
                        known.name(),
                        nameOf(regions, window, surroundings),
                        draft.region().name());
        return Optional.of(Cells.at(row, draft.columns(), nameOrCode(draft), finding));
    }

    private static String nameOf(List<RegionCode> regions, Window window, Surroundings surroundings) {
        RegionCode last = regions.get(regions.size() - 1);
        return surroundings
                .geography()
                .region(last, window.last())
                .map(LabourMarketRegion::name)
                .orElseGet(last::value);
    }

    private static Role nameOrCode(RegionDraft draft) {
        return draft.columns().header(Role.NAME).isPresent() ? Role.NAME : Role.CODE;
    }
}
