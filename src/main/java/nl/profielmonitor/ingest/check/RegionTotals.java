package nl.profielmonitor.ingest.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.Place;
import nl.profielmonitor.ingest.draft.Reading;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.statistics.Total;

/** A printed total of the region is not the sum of what stands above it, or less than what is known of that. */
final class RegionTotals implements Check {

    @Override
    public List<Finding> check(RegionDraft draft, Surroundings surroundings) {
        List<DraftRow> totals = draft.totalRows();
        // With two total rows nobody knows which of them is to be believed.
        return totals.size() == 1
                ? new Comparison(
                                draft,
                                totals.get(0),
                                repeated(draft, surroundings),
                                AbsentMunicipality.any(draft, surroundings)
                                        || !DroppedMunicipality.errors(draft, surroundings)
                                                .isEmpty())
                        .findings()
                : List.of();
    }

    private static Set<DraftRow> repeated(RegionDraft draft, Surroundings surroundings) {
        Set<DraftRow> repeated = new HashSet<>(draft.repeated());
        repeated.addAll(MergedMunicipality.rows(draft, surroundings.geography()));
        return repeated;
    }

    /**
     * What stands above a total row against what it says.
     *
     * @param repeated rows that are about the same as another
     * @param incomplete whether rows are missing, which is reported: then a total is at least what is there
     */
    private record Comparison(RegionDraft draft, DraftRow printed, Set<DraftRow> repeated, boolean incomplete) {

        List<Finding> findings() {
            List<Finding> findings = new ArrayList<>();
            for (int category = 0; category < draft.places().size(); category++) {
                Optional<Long> total = printed(category);
                if (total.isPresent() && !sums(category).explain(total.get())) {
                    findings.add(finding(draft.places().get(category), total.get(), sum(category)));
                }
            }
            ofRegion(!findings.isEmpty()).ifPresent(findings::add);
            return findings;
        }

        /** @param categoriesWrong whether a category's total is reported: then it may have been added up as printed */
        private Optional<Finding> ofRegion(boolean categoriesWrong) {
            Optional<Integer> total = printed.total().value();
            if (total.isEmpty() || byRow().explain(total.get())) {
                return Optional.empty();
            }
            boolean followsCategories = ContradictoryTotalRow.across(printed, draft, unseen())
                    .filter(sum -> sum.persons() == total.get())
                    .isPresent();
            return categoriesWrong && followsCategories ? Optional.empty() : Optional.of(ofAll(total.get(), rowSum()));
        }

        private PossibleSums sums(int category) {
            PossibleSums sums = start();
            for (DraftRow row : draft.countRows()) {
                part(row, category).ifPresentOrElse(part -> addPart(sums, row, part), sums::addAnything);
            }
            for (DraftRow stray : draft.strays()) {
                if (!stray.isTotal()) {
                    part(stray, category).ifPresentOrElse(sums::addPerhaps, sums::addAnything);
                }
            }
            return sums;
        }

        /** In a row that does not add up to its total it may be just this count that is wrong, by as much. */
        private void addPart(PossibleSums sums, DraftRow row, Total part) {
            long mended =
                    part.persons() + row.total().value().orElse(0) - row.sum().persons();
            if (isCertain(row) && !row.totalFits() && mended >= 0) {
                sums.addMisfit(part, mended);
            } else {
                add(sums, row, part);
            }
        }

        private PossibleSums byRow() {
            PossibleSums sums = start();
            for (DraftRow row : draft.countRows()) {
                if (!row.countsAreReadable() || row.addsUpToTooMany()) {
                    sums.addAnything();
                } else if (isCertain(row) && !row.totalFits()) {
                    sums.addMisfit(row.sum(), row.total().value().orElse(0));
                } else {
                    add(sums, row, total(row));
                }
            }
            for (DraftRow stray : draft.strays()) {
                if (!stray.countsAreReadable()) {
                    sums.addAnything();
                } else if (!stray.isTotal()) {
                    sums.addPerhaps(total(stray));
                }
            }
            return sums;
        }

        private PossibleSums start() {
            PossibleSums sums = new PossibleSums();
            if (incomplete) {
                sums.addUnknown();
            }
            return sums;
        }

        private void add(PossibleSums sums, DraftRow row, Total part) {
            if (isCertain(row)) {
                sums.add(part);
            } else {
                sums.addPerhaps(part);
            }
        }

        /** Whether a row surely counts: it is clear whom it is about, and no other row is about the same. */
        private boolean isCertain(DraftRow row) {
            return row.of().isPresent() && !repeated.contains(row);
        }

        private Optional<Long> printed(int category) {
            return printed.counts().get(category).value().stream()
                    .flatMap(count -> count.persons().stream().boxed())
                    .map(Integer::longValue)
                    .findFirst();
        }

        private Total sum(int category) {
            return draft.countRows().stream()
                    .map(row -> part(row, category).orElse(Total.atLeast(0)))
                    .reduce(unseen(), Total::plus);
        }

        private Total rowSum() {
            return draft.countRows().stream().map(Comparison::total).reduce(unseen(), Total::plus);
        }

        /** What rows that are missing would add. */
        private Total unseen() {
            return incomplete ? Total.atLeast(0) : Total.exactly(0);
        }

        /** One count of a row; empty if it cannot be read. */
        private static Optional<Total> part(DraftRow row, int category) {
            Reading<Count> count = row.counts().get(category);
            return count.value()
                    .map(known -> known.persons().isPresent()
                            ? Total.exactly(known.persons().getAsInt())
                            : Total.atLeast(0));
        }

        /** What a row adds to the region: its sum, or where that is not known its total as printed. */
        private static Total total(DraftRow row) {
            Total sum = row.sum();
            return sum.exact() || !row.totalFits()
                    ? sum
                    : row.total().value().map(Total::exactly).orElse(sum);
        }

        private Finding ofAll(long total, Total sum) {
            return Cells.at(
                    printed,
                    draft.columns(),
                    Role.TOTAL,
                    Finding.error(FindingCode.REGIOTOTAAL_KLOPT_NIET)
                            .saying(
                                    sum.exact() ? "alles" : "alles-ten-minste",
                                    draft.region().name(),
                                    total,
                                    sum.persons()));
        }

        private Finding finding(Place place, long total, Total sum) {
            String column = place instanceof Place.At at ? at.header() : "";
            return Cells.at(
                    printed,
                    place,
                    Finding.error(FindingCode.REGIOTOTAAL_KLOPT_NIET)
                            .saying(sum.exact() ? "som" : "ten-minste", column, total, sum.persons()));
        }
    }
}
