package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.draft.Vocabulary;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.PrintedHeadings;

/**
 * Sets what a publication prints above its columns against what those are called. Which column is which follows from its
 * place all the same: a heading that says otherwise is for the steward to judge.
 */
final class AboveColumns {

    private final Vocabulary vocabulary;
    private final Map<PrintedHeadings, Draft> found = new LinkedHashMap<>();

    /**
     * Headings over another number of columns than the set of the quarter has are passed over: which is which is not known.
     *
     * @param drafts of the file that has the headings
     */
    AboveColumns(Tracing tracing, List<Draft> drafts, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Map<Integer, Draft> byLine = new HashMap<>();
        if (!tracing.headings().isEmpty()) {
            drafts.forEach(draft -> draft.lines().forEach(line -> byLine.putIfAbsent(line, draft)));
        }
        tracing.headings()
                .forEach(of -> Optional.ofNullable(byLine.get(of.row()))
                        .filter(draft -> of.columns().isEmpty()
                                || of.columns().size()
                                        == draft.columns().codes().size())
                        .ifPresent(draft -> add(
                                new PrintedHeadings(
                                        draft.columns().code(),
                                        of.line(),
                                        tracing.source().onPage(of.line()),
                                        of.columns(),
                                        of.lines()),
                                draft)));
    }

    /** The same headings over several tables are told of once, of the first table that is to be published. */
    private void add(PrintedHeadings headings, Draft draft) {
        PrintedHeadings first =
                found.keySet().stream().filter(headings::sameAs).findFirst().orElse(headings);
        found.merge(first, draft, (one, other) -> one.unchanged() ? other : one);
    }

    List<PrintedHeadings> headings() {
        return List.copyOf(found.keySet());
    }

    List<Finding> findings() {
        return found.entrySet().stream()
                .flatMap(one -> findings(one.getKey(), one.getValue()))
                .toList();
    }

    private Stream<Finding> findings(PrintedHeadings headings, Draft draft) {
        if (!headings.certain()) {
            return Stream.of(Finding.remark(FindingCode.KOLOMKOPPEN_GEVONDEN)
                    .on(headings.line())
                    .saying("onzeker", String.join(" ", headings.lines())));
        }
        List<Finding> others = new ArrayList<>();
        boolean proposes = false;
        for (int place = 0; place < headings.columns().size(); place++) {
            Optional<Finding> other = other(headings, place, draft);
            other.ifPresent(others::add);
            proposes |= other.isEmpty() && isNew(headings.columns().get(place), column(place, draft));
        }
        return Stream.concat(
                others.stream(),
                proposes
                        ? Stream.of(
                                Finding.remark(FindingCode.KOLOMKOPPEN_GEVONDEN).on(headings.line()))
                        : Stream.empty());
    }

    private static boolean isNew(String heading, CountCategory column) {
        return !column.named()
                && Stream.of(column.code(), column.nameNl(), column.nameEn())
                        .noneMatch(name -> Names.same(name, heading));
    }

    private static CountCategory column(int place, Draft draft) {
        ColumnSet set = draft.columns();
        return set.categories().get(set.codes().indexOf(set.printed().get(place)));
    }

    /** What is called otherwise than its heading says; of a column without a name that cannot be said. */
    private Optional<Finding> other(PrintedHeadings headings, int place, Draft draft) {
        ColumnSet set = draft.columns();
        String heading = headings.columns().get(place);
        CountCategory category = column(place, draft);
        Optional<Integer> means = vocabulary.category(set, heading);
        boolean same =
                means.map(index -> set.categories().get(index).equals(category)).orElse(!category.named());
        if (same) {
            return Optional.empty();
        }
        // Of what is current already nothing is published, so there is nothing to accept.
        Finding finding = draft.unchanged()
                ? Finding.remark(FindingCode.KOLOMKOPPEN_ANDERS)
                : Finding.warning(FindingCode.KOLOMKOPPEN_ANDERS);
        Finding here = finding.on(headings.line()).in(category.nameNl()).showing(heading);
        return Optional.of(means.map(index -> here.saying(
                        "verwisseld",
                        place + 1,
                        heading,
                        1 + set.printed().indexOf(set.codes().get(index)),
                        category.nameNl()))
                .orElseGet(() -> here.with(place + 1, heading, category.nameNl())));
    }
}
