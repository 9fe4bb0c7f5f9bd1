package nl.profielmonitor.ingest.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.RowOf;

/** The current revision has a municipality that the delivery lacks: an error until the steward says that it is meant. */
final class DroppedMunicipality implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        Map<RowOf, String> names = new LinkedHashMap<>();
        surroundings
                .current()
                .ifPresent(publication ->
                        publication.figures().rows().forEach((Figures.Row row) -> names.put(row.whose(), row.name())));
        Set<RowOf> dropped = draft.absent(names.keySet());
        boolean meant = surroundings.terms().omissionsMeant();
        return dropped.stream()
                .map(row -> (meant
                                ? Finding.warning(FindingCode.GEMEENTE_VERVALT)
                                : Finding.error(FindingCode.GEMEENTE_VERVALT))
                        .saying(
                                meant ? "bedoeld" : "fout",
                                names.getOrDefault(row, ""),
                                draft.region().name()))
                .toList();
    }

    /** Those that stand in the way of publishing. */
    static List<Finding> errors(RegionDraft draft, Surroundings surroundings) {
        return new DroppedMunicipality()
                .check(draft, surroundings).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }
}
