package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.Municipality;
import nl.profielmonitor.geography.RegionMembers;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.RowOf;

/**
 * What a file says of one region and quarter.
 *
 * @param region under its name in the quarter
 * @param set the column set that the counts follow
 * @param places where the file has the columns of the set
 * @param rows that are about this region and quarter, in file order
 * @param strays rows of which region or quarter cannot be understood, and that may be about this region and quarter
 * @param doubtful whether the rows may rather be about another region or quarter: then nothing can be absent
 * @param registerLost whether the file gives the size of a register that may be this one's
 */
public record RegionDraft(
        PublicationKey key,
        LabourMarketRegion region,
        ColumnSet set,
        Columns columns,
        List<Place> places,
        List<DraftRow> rows,
        List<DraftRow> strays,
        boolean doubtful,
        boolean registerLost) {

    /** Whether every row could be understood, and none is missing that may belong here. */
    public boolean understood() {
        return strays.isEmpty()
                && !register().faulty()
                && rows.stream()
                        .allMatch(row -> !(row.whose() instanceof Whose.Unclear)
                                && row.countsAreReadable()
                                && !row.total().faulty()
                                && !row.register().faulty());
    }

    /** The lines of all rows that are, or may be, about this region and quarter. */
    public List<Integer> lines() {
        return allRows().map(DraftRow::line).sorted().toList();
    }

    /** The rows that are about this region and quarter and no other: none where that is in doubt. */
    public List<DraftRow> certainRows() {
        return doubtful ? List.of() : rows;
    }

    /** The rows that are not total rows. */
    public List<DraftRow> countRows() {
        return rows.stream().filter(row -> !row.isTotal()).toList();
    }

    public List<DraftRow> totalRows() {
        return rows.stream().filter(DraftRow::isTotal).toList();
    }

    /** The header of a category's column, or its code if the file has it not exactly once. */
    public String header(int category) {
        return places.get(category) instanceof Place.At at
                ? at.header()
                : set.categories().get(category).code();
    }

    /** Rows about something that another row was about before, each with the first. */
    public Map<DraftRow, DraftRow> repetitions() {
        Map<RowOf, DraftRow> firsts = new HashMap<>();
        Map<DraftRow, DraftRow> repetitions = new LinkedHashMap<>();
        for (DraftRow row : rows) {
            row.of().map(of -> firsts.putIfAbsent(of, row)).ifPresent(first -> repetitions.put(row, first));
        }
        return repetitions;
    }

    /** All rows that are about the same as another. */
    public Set<DraftRow> repeated() {
        Set<DraftRow> repeated = new LinkedHashSet<>();
        repetitions().forEach((second, first) -> repeated.addAll(List.of(first, second)));
        return repeated;
    }

    /** Whether a row is about somebody. */
    public boolean isAbout(RowOf of) {
        return rows.stream().anyMatch(row -> row.of().filter(of::equals).isPresent());
    }

    /** The line of the total row, where there is one. */
    public OptionalInt totalLine() {
        return totalRows().stream().mapToInt(DraftRow::line).findFirst();
    }

    /**
     * What certainly has no row among what could have one. Each row of which it is not clear whom it is about may hide one
     * that seems to be absent.
     */
    public Set<RowOf> absent(Collection<? extends RowOf> expected) {
        Set<RowOf> absent = new LinkedHashSet<>(expected);
        allRows().forEach(row -> row.of().ifPresent(absent::remove));
        long hiding =
                repetitions().entrySet().stream().filter(RegionDraft::isAnother).count();
        for (DraftRow row : allRows().toList()) {
            if (row.whose() instanceof Whose.Unclear unclear) {
                boolean explained = absent.removeAll(
                        unclear.perhaps().stream().map(RowOf.Of::new).toList());
                hiding += explained || !unclear.anybody() ? 0 : 1;
            }
        }
        return doubtful || absent.size() <= hiding ? Set.of() : absent;
    }

    private Stream<DraftRow> allRows() {
        return Stream.concat(rows.stream(), strays.stream());
    }

    /** Whether a row says something else than the one before it about the same: then its name may be a slip. */
    private static boolean isAnother(Map.Entry<DraftRow, DraftRow> repetition) {
        return !repetition.getKey().counts().equals(repetition.getValue().counts());
    }

    /** The size of the register, where the rows that say something of it agree. */
    public Reading<Integer> register() {
        List<Integer> sizes = new ArrayList<>();
        for (DraftRow row : rows) {
            if (row.register().faulty()) {
                return Reading.unreadable();
            }
            row.register().value().ifPresent(sizes::add);
        }
        if (sizes.isEmpty()) {
            return registerLost || strays.stream().anyMatch(row -> !(row.register() instanceof Reading.Absent<Integer>))
                    ? Reading.unreadable()
                    : Reading.absent();
        }
        return sizes.stream().distinct().count() > 1 ? Reading.unreadable() : Reading.known(sizes.get(0));
    }

    /** The municipalities of the region that no row is about, nor about what stands in for them. */
    public List<Municipality> lacking(Geography geography) {
        Window window = Window.of(key.quarter());
        return new RegionMembers(geography, key.region(), window.first(), window.last())
                .absent(municipality -> isAbout(new RowOf.Of(municipality)));
    }

    /** The figures; only to be asked for when nothing is wrong with them. */
    public Figures figures(Geography geography) {
        List<Figures.Row> figureRows = new ArrayList<>();
        for (DraftRow row : rows) {
            if (row.whose() instanceof Whose.Known known) {
                figureRows.add(new Figures.Row(
                        known.row(), known.name(), row.readableCounts(), printed(row.total()), row.line()));
            }
        }
        return new Figures(
                figureRows,
                printedTotals(),
                printed(register()),
                lacking(geography).stream().map(Municipality::code).toList());
    }

    private Figures.PrintedTotals printedTotals() {
        return totalRows().stream()
                .findFirst()
                .map(row -> new Figures.PrintedTotals(
                        row.counts().stream()
                                .map(count -> count.value().map(Count::persons).orElseGet(OptionalInt::empty))
                                .toList(),
                        printed(row.total())))
                .orElseGet(() -> Figures.PrintedTotals.none(set.categories().size()));
    }

    private static OptionalInt printed(Reading<Integer> number) {
        return number.value().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
