package nl.profielmonitor.ingest.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Whose;
import nl.profielmonitor.ingest.draft.Window;
import nl.profielmonitor.publication.RowOf;

/** A municipality lies in another region than the one that it stands under. */
final class OutsideRegion implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        return draft.certainRows().stream()
                .flatMap(row -> finding(row, draft, surroundings).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftRow row, RegionDraft draft, Surroundings surroundings) {
        if (!(row.whose() instanceof Whose.Known known && known.row() instanceof RowOf.Of of)) {
            return Optional.empty();
        }
        Window window = Window.of(draft.key().quarter());
        Geography geography = surroundings.geography();
        List<RegionCode> regions = geography.regionsOf(of.code(), window.first(), window.last());
        RegionCode here = draft.key().region();
        if (regions.isEmpty()
                || regions.contains(here)
                || regionsBefore(of.code(), window, geography).anyMatch(here::equals)) {
            return Optional.empty();
        }
        Finding finding = finding(
                known.name(),
                geography.region(regions.get(regions.size() - 1), window.last()),
                draft.region().name());
        return Optional.of(Cells.at(row, draft.columns(), Cells.nameOrCode(draft), finding));
    }

    /** Where those lay that a municipality was made of in this quarter. */
    private static Stream<RegionCode> regionsBefore(MunicipalityCode code, Window window, Geography geography) {
        return geography.mergersInto(code).stream()
                .filter(merger ->
                        merger.on().isAfter(window.first()) && !merger.on().isAfter(window.last()))
                .filter(merger -> geography
                        .regionsOf(code, window.first(), window.first())
                        .isEmpty())
                .flatMap(merger -> geography.regionsOf(merger.oldCode(), window.first(), window.last()).stream());
    }

    private static Finding finding(String municipality, Optional<LabourMarketRegion> lies, String standsUnder) {
        Finding finding = Finding.warning(FindingCode.GEMEENTE_BUITEN_REGIO);
        return lies.filter(region -> region.tile() != null)
                .map(region -> finding.with(municipality, region.name(), standsUnder))
                .orElseGet(() -> finding.saying("geen-regio", municipality, standsUnder));
    }
}
