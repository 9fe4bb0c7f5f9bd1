package nl.profielmonitor.ingest.check;

import java.util.Optional;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Totals;

/** More persons are known in Sonar than the register holds. Only asked of figures with which nothing is wrong. */
public final class HighCoverage {

    private HighCoverage() {}

    public static Optional<Finding> of(RegionDraft draft, Figures figures) {
        return Totals.coverage(figures)
                .filter(coverage -> coverage.part() > coverage.whole())
                .map(coverage -> finding(draft, coverage));
    }

    private static Finding finding(RegionDraft draft, Ratio coverage) {
        Finding finding = Finding.warning(FindingCode.DEKKING_BOVEN_100)
                .with(
                        coverage.part(),
                        coverage.whole(),
                        coverage.percent(),
                        draft.region().name());
        return draft.rows().stream()
                .filter(row -> row.register().value().isPresent())
                .findFirst()
                .map(row -> Cells.at(row, draft.columns(), Role.REGISTER, finding))
                .orElse(finding)
                .about(draft.key());
    }
}
