package nl.profielmonitor.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.Reading;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;

/**
 * A total that is not printed adds up to more than a total can be: it cannot be right, and the region's own CSV, which
 * prints it, could not be delivered again.
 */
final class ExcessiveTotals implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        List<Finding> findings = new ArrayList<>();
        draft.countRows().stream()
                .filter(DraftRow::addsUpToTooMany)
                .map(row -> Cells.at(
                        row,
                        draft.columns(),
                        Role.TOTAL,
                        finding("som", row.sum().persons())))
                .forEach(findings::add);
        ofRegion(draft).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> ofRegion(RegionDraft draft) {
        List<DraftRow> totalRows = draft.totalRows();
        // With two total rows nobody knows which of them is to be believed.
        if (totalRows.size() > 1
                || totalRows.stream().anyMatch(row -> !(row.total() instanceof Reading.Absent<Integer>))) {
            return Optional.empty();
        }
        Optional<DraftRow> totalRow = totalRows.stream().findFirst();
        long persons = persons(draft, totalRow);
        if (persons <= Count.MOST) {
            return Optional.empty();
        }
        Finding finding = finding("regiosom", persons, draft.region().name());
        return Optional.of(totalRow.map(row -> Cells.at(row, draft.columns(), Role.TOTAL, finding))
                .orElse(finding));
    }

    /** Persons in the region, or as many as there are for sure: by its rows or by its columns, whichever know more. */
    private static long persons(RegionDraft draft, Optional<DraftRow> totalRow) {
        Set<DraftRow> repeated = draft.repeated();
        List<DraftRow> certain = draft.countRows().stream()
                .filter(row -> row.of().isPresent() && !repeated.contains(row))
                .filter(row -> row.soundTotal().isPresent())
                .toList();
        long byRow = certain.stream()
                .flatMap(row -> row.soundTotal().stream())
                .mapToLong(Total::persons)
                .sum();
        long byColumn = IntStream.range(0, draft.places().size())
                .mapToLong(category -> ofCategory(category, certain, totalRow))
                .sum();
        return Math.max(byRow, byColumn);
    }

    private static long ofCategory(int category, List<DraftRow> certain, Optional<DraftRow> totalRow) {
        Total sum = Totals.sum(certain.stream()
                .flatMap(row -> row.counts().get(category).value().stream())
                .toList());
        return sum.exact()
                ? sum.persons()
                : Math.max(
                        sum.persons(),
                        totalRow.flatMap(row -> row.counts().get(category).value())
                                .map(count -> count.persons().orElse(0))
                                .orElse(0));
    }

    private static Finding finding(String sentence, Object... arguments) {
        return Finding.error(FindingCode.GEEN_AANTAL).saying(sentence + "-te-groot", arguments);
    }
}
