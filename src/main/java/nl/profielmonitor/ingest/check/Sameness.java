package nl.profielmonitor.ingest.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;

/**
 * Whether figures say the same as those that are current. The order of the rows makes no difference, nor whether a total
 * was printed that is known without: a file taken from the site prints more totals than the one that made it.
 */
public final class Sameness {

    private Sameness() {}

    public static boolean same(Figures figures, String columnSet, Publication current) {
        Figures published = current.figures();
        return columnSet.equals(current.columns().code())
                && figures.register().equals(published.register())
                && rows(figures).equals(rows(published))
                && totals(figures).equals(totals(published));
    }

    /**
     * Whether a draft with errors surely corrects something, whatever will be mended: a row that is in order has other
     * figures than the current revision, or one that this has is left out on purpose.
     */
    public static boolean surelyCorrects(RegionDraft draft, Publication current, boolean omissionsMeant) {
        Map<RowOf, CountsAndTotal> published = rows(current.figures());
        if (omissionsMeant && !draft.absent(published.keySet()).isEmpty()) {
            return true;
        }
        return draft.repetitions().isEmpty()
                && draft.countRows().stream()
                        .filter(row -> row.of().isPresent() && row.soundTotal().isPresent())
                        .anyMatch(row -> !new CountsAndTotal(
                                        row.readableCounts(), row.soundTotal().orElseThrow())
                                .equals(published.get(row.of().orElseThrow())));
    }

    private static Map<RowOf, CountsAndTotal> rows(Figures figures) {
        Map<RowOf, CountsAndTotal> rows = new HashMap<>();
        figures.rows().forEach(row -> rows.put(row.whose(), new CountsAndTotal(row.counts(), Totals.ofRow(row))));
        return rows;
    }

    private static List<Total> totals(Figures figures) {
        return IntStream.rangeClosed(0, figures.printedTotals().counts().size())
                .mapToObj(
                        category -> category < figures.printedTotals().counts().size()
                                ? Totals.ofCategory(figures, category)
                                : Totals.ofRegion(figures))
                .toList();
    }

    private record CountsAndTotal(List<Count> counts, Total total) {}
}
