package nl.profielmonitor.ingest.check;

import java.util.Optional;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;

/**
 * More persons are known in Sonar than the register holds, be it only at least so many. Only asked of figures with which
 * nothing is wrong.
 */
public final class HighCoverage {

    private HighCoverage() {}

    public static Optional<Finding> of(RegionDraft draft, Figures figures) {
        return warning(figures, draft.region().name()).map(finding -> placed(finding, draft));
    }

    private static Optional<Finding> warning(Figures figures, String region) {
        Total known = Totals.ofRegion(figures);
        if (figures.register().isEmpty()
                || known.persons() <= figures.register().getAsInt()) {
            return Optional.empty();
        }
        long register = figures.register().getAsInt();
        Finding warning = Finding.warning(FindingCode.DEKKING_BOVEN_100);
        if (register == 0) {
            return Optional.of(warning.saying("leeg-register", region));
        }
        return Optional.of(
                known.exact()
                        ? warning.with(
                                known.persons(), register, new Ratio(known.persons(), register).percent(), region)
                        : warning.saying("ten-minste", known.persons(), register, region));
    }

    private static Finding placed(Finding finding, RegionDraft draft) {
        return draft.rows().stream()
                .filter(row -> row.register().value().isPresent())
                .findFirst()
                .map(row -> Cells.at(row, draft.columns(), Role.REGISTER, finding))
                .orElse(finding)
                .about(draft.key());
    }
}
