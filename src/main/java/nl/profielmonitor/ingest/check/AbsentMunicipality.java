package nl.profielmonitor.ingest.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.Municipality;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Window;
import nl.profielmonitor.publication.RowOf;

/**
 * A municipality lies in the region on the quarter's last day, has no row, and had none before. In the quarter of a merger
 * those that it was made of may have rows in its place, and in the quarter of a move it may stand under the other region.
 */
final class AbsentMunicipality implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        Geography geography = surroundings.geography();
        Map<RowOf, String> expected = new LinkedHashMap<>();
        geography.municipalitiesOf(draft.key().region(), draft.key().quarter().atEndOfQuarter()).stream()
                .filter(municipality -> mustBeThere(municipality, draft, geography))
                .forEach(municipality -> expected.put(new RowOf.Of(municipality.code()), municipality.name()));
        surroundings
                .current()
                .ifPresent(publication -> publication.figures().rows().forEach(row -> expected.remove(row.whose())));
        return draft.absent(expected.keySet()).stream()
                .map(row -> Finding.warning(FindingCode.ONTBREKENDE_GEMEENTE)
                        .with(expected.getOrDefault(row, ""), draft.region().name()))
                .toList();
    }

    private static boolean mustBeThere(Municipality municipality, RegionDraft draft, Geography geography) {
        Window window = Window.of(draft.key().quarter());
        boolean moved = geography
                        .regionsOf(municipality.code(), window.first(), window.last())
                        .size()
                > 1;
        return !moved
                && geography.mergersInto(municipality.code()).stream()
                        .filter(merger -> merger.on().isAfter(window.first())
                                && merger.on().equals(municipality.validFrom()))
                        .noneMatch(merger -> draft.isAbout(new RowOf.Of(merger.oldCode())));
    }
}
