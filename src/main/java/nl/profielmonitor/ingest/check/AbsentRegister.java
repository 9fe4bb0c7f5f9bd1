package nl.profielmonitor.ingest.check;

import java.util.List;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.Reading;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;

/**
 * The file does not say how large the register is: then coverage is unknown. Where the current revision has the size
 * that is an error, until the steward says that it is meant.
 */
final class AbsentRegister implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        if (draft.doubtful() || !(draft.register() instanceof Reading.Absent<Integer>)) {
            return List.of();
        }
        OptionalInt current = surroundings
                .current()
                .map(publication -> publication.figures().register())
                .orElseGet(OptionalInt::empty);
        return List.of(draft.totalRows().stream()
                .findFirst()
                .map(row -> at(row, draft, finding(current, draft, surroundings)))
                .orElseGet(() -> finding(current, draft, surroundings)));
    }

    private static Finding finding(OptionalInt current, RegionDraft draft, Surroundings surroundings) {
        String region = draft.region().name();
        if (current.isEmpty()) {
            return Finding.warning(FindingCode.REGISTER_ONTBREEKT).with(region);
        }
        return surroundings.terms().omissionsMeant()
                ? Finding.warning(FindingCode.REGISTER_VERVALT).saying("bedoeld", region, current.getAsInt())
                : Finding.error(FindingCode.REGISTER_VERVALT).saying("fout", region, current.getAsInt());
    }

    private static Finding at(DraftRow totalRow, RegionDraft draft, Finding finding) {
        return Cells.at(totalRow, draft.columns(), Role.REGISTER, finding);
    }
}
