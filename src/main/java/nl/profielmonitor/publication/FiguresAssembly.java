package nl.profielmonitor.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts figures together from what was read of any number of publications. */
final class FiguresAssembly {

    private final Map<Long, List<PublishedRow>> rows;
    private final Map<Cell, Count> counts;
    private final Map<TotalCell, Integer> totals;

    FiguresAssembly(List<PublishedRow> rows, List<PublishedCount> counts, List<PublishedTotal> totals) {
        this.rows = rows.stream().collect(groupingBy(PublishedRow::publication));
        this.counts = counts.stream()
                .collect(toMap(
                        count -> new Cell(count.publication(), count.place(), count.category()),
                        PublishedCount::count));
        this.totals = totals.stream()
                .collect(toMap(total -> new TotalCell(total.publication(), total.category()), PublishedTotal::persons));
    }

    /** @param categories ids in the order that the counts are to have */
    Figures figures(PublishedHeader header, List<Integer> categories) {
        return new Figures(
                rows.getOrDefault(header.id(), List.of()).stream()
                        .map(row -> row(row, categories))
                        .toList(),
                printedTotals(header, categories),
                PublishedHeader.optional(header.register()),
                header.absentMunicipalities());
    }

    /** A category that came into the set after the publication is unknown in it. */
    private Figures.Row row(PublishedRow row, List<Integer> categories) {
        return new Figures.Row(
                row.whose(),
                row.name(),
                categories.stream()
                        .map(category -> counts.getOrDefault(
                                new Cell(row.publication(), row.place(), category), Count.Missing.UNKNOWN))
                        .toList(),
                PublishedHeader.optional(row.printedTotal()),
                row.line());
    }

    private Figures.PrintedTotals printedTotals(PublishedHeader header, List<Integer> categories) {
        List<OptionalInt> printed = categories.stream()
                .map(category -> PublishedHeader.optional(totals.get(new TotalCell(header.id(), category))))
                .toList();
        return new Figures.PrintedTotals(printed, PublishedHeader.optional(header.printedTotal()));
    }

    private record Cell(long publication, int place, int category) {}

    private record TotalCell(long publication, int category) {}
}
