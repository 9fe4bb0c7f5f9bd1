package nl.profielmonitor.ingest.check;

import java.util.List;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Whose;

/** A municipality has two rows. */
final class RepeatedMunicipality implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        return draft.repetitions().entrySet().stream()
                .map(repetition -> finding(repetition.getKey(), repetition.getValue(), draft))
                .toList();
    }

    private static Finding finding(DraftRow second, DraftRow first, RegionDraft draft) {
        String name = second.whose() instanceof Whose.Known known ? known.name() : "";
        return Cells.at(
                second,
                draft.columns(),
                Cells.nameOrCode(draft),
                Finding.error(FindingCode.DUBBELE_GEMEENTE).with(name, first.line()));
    }
}
