package nl.profielmonitor.ingest.check;

import java.util.List;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.draft.RegionDraft;

/** All checks of a region and quarter. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new OutsideRegion(),
            new RepeatedMunicipality(),
            new MergedMunicipality(),
            new RepeatedTotalRow(),
            new RowTotals(),
            new RegionTotals(),
            new ContradictoryTotalRow(),
            new ExcessiveTotals(),
            new RegisterContradiction(),
            new DroppedMunicipality(),
            new AbsentMunicipality(),
            new AbsentRegister(),
            new LargeChange());

    private Checks() {}

    public static Stream<Finding> of(RegionDraft draft, Surroundings surroundings) {
        return ALL.stream()
                .flatMap(check -> check.check(draft, surroundings).stream())
                .map(finding -> finding.about(draft.key()));
    }
}
