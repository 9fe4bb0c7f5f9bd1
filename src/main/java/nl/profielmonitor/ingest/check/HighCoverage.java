package nl.profielmonitor.ingest.check;

import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.statistics.Totals;

/** More persons are known in Sonar than the register holds. Only asked of figures with which nothing is wrong. */
public final class HighCoverage {

    private HighCoverage() {}

    public static Optional<Finding> of(RegionDraft draft, Figures figures) {
        return warning(figures, draft.region().name()).map(finding -> placed(finding, draft));
    }

    private static Optional<Finding> warning(Figures figures, String region) {
        Finding warning = Finding.warning(FindingCode.DEKKING_BOVEN_100);
        boolean empty = figures.register().equals(OptionalInt.of(0));
        if (empty && Totals.ofRegion(figures).persons() > 0) {
            return Optional.of(warning.saying("leeg-register", region));
        }
        return Totals.coverage(figures)
                .filter(coverage -> coverage.part() > coverage.whole())
                .map(coverage -> warning.with(coverage.part(), coverage.whole(), coverage.percent(), region));
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
