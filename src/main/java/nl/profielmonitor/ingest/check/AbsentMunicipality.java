package nl.profielmonitor.ingest.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.publication.RowOf;

/** A municipality that the region's figures are not complete without has no row, and had none before. */
final class AbsentMunicipality implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        Map<RowOf, String> expected = new LinkedHashMap<>();
        draft.lacking(surroundings.geography())
                .forEach(municipality -> expected.put(new RowOf.Of(municipality.code()), municipality.name()));
        surroundings
                .current()
                .ifPresent(publication -> publication.figures().rows().forEach(row -> expected.remove(row.whose())));
        return draft.absent(expected.keySet()).stream()
                .map(row -> Finding.warning(FindingCode.ONTBREKENDE_GEMEENTE)
                        .with(expected.getOrDefault(row, ""), draft.region().name()))
                .toList();
    }

    /** Whether there is a municipality that certainly has no row, also where it had one before. */
    static boolean any(RegionDraft draft, Surroundings surroundings) {
        return !draft.absent(draft.lacking(surroundings.geography()).stream()
                        .map(municipality -> new RowOf.Of(municipality.code()))
                        .toList())
                .isEmpty();
    }
}
