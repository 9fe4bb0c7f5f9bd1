package nl.profielmonitor.ingest.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;

/**
 * The total of a total row is not the sum of its own columns, or less than those that are known. Only asked where each of
 * its figures agrees with what stands above it, which missing counts may leave room for.
 */
final class ContradictoryTotalRow implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        List<DraftRow> totals = draft.totalRows();
        return totals.size() == 1
                        && sound(draft, surroundings)
                        && new RegionTotals().check(draft, surroundings).isEmpty()
                ? finding(totals.get(0), draft, unseen(draft, surroundings)).stream()
                        .toList()
                : List.of();
    }

    /**
     * The sum of the columns' totals as printed, or else as they add up; empty if one cannot be read.
     *
     * @param unseen what rows that are missing would add to a column
     */
    static Optional<Total> across(DraftRow printed, RegionDraft draft, Total unseen) {
        return printed.countsAreReadable()
                ? Optional.of(IntStream.range(0, draft.places().size())
                        .mapToObj(category -> printed.counts()
                                .get(category)
                                .value()
                                .map(Count::persons)
                                .filter(OptionalInt::isPresent)
                                .map(persons -> Total.exactly(persons.getAsInt()))
                                .orElseGet(() -> sum(draft, category).plus(unseen)))
                        .reduce(Total.exactly(0), Total::plus))
                : Optional.empty();
    }

    private static Total unseen(RegionDraft draft, Surroundings surroundings) {
        return AbsentMunicipality.any(draft, surroundings) ? Total.atLeast(0) : Total.exactly(0);
    }

    private static Total sum(RegionDraft draft, int category) {
        return Totals.sum(draft.countRows().stream()
                .flatMap(row -> row.counts().get(category).value().stream())
                .toList());
    }

    /** Whether nothing is wrong with what stands above the total. */
    private static boolean sound(RegionDraft draft, Surroundings surroundings) {
        return draft.strays().isEmpty()
                && draft.repetitions().isEmpty()
                && MergedMunicipality.rows(draft, surroundings.geography()).isEmpty()
                && DroppedMunicipality.errors(draft, surroundings).isEmpty()
                && draft.countRows().stream()
                        .allMatch(
                                row -> row.of().isPresent() && row.soundTotal().isPresent());
    }

    private static Optional<Finding> finding(DraftRow printed, RegionDraft draft, Total unseen) {
        Optional<Integer> total = printed.total().value();
        return total.isEmpty()
                ? Optional.empty()
                : across(printed, draft, unseen)
                        .filter(sum -> sum.exact() ? sum.persons() != total.get() : sum.persons() > total.get())
                        .map(sum -> Cells.at(
                                printed,
                                draft.columns(),
                                Role.TOTAL,
                                Finding.error(FindingCode.REGIOTOTAAL_KLOPT_NIET)
                                        .saying(
                                                sum.exact() ? "dwars" : "dwars-ten-minste",
                                                total.get(),
                                                sum.persons())));
    }
}
