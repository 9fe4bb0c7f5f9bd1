package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.HeaderReading;
import nl.profielmonitor.ingest.read.Blanks;

/**
 * Looks for the header among the rows of a sheet: the one that a steward points out; else the first that has the columns
 * needed; else the one with the most that are known; and where none has any to speak of, the first that looks like one.
 */
public final class HeaderSearch {

    /** No header has more title rows above it. */
    private static final int ROWS_SEARCHED = 10_000;

    private final Vocabulary vocabulary;
    private final Needs needs;

    /** @param terms what was said with the file */
    public HeaderSearch(Vocabulary vocabulary, DeliveryTerms terms) {
        this.vocabulary = vocabulary;
        this.needs = new Needs(vocabulary, terms);
    }

    /**
     * The table under the header.
     *
     * @param rows at least one
     * @param said what a steward said of the header, if he did
     */
    public Table in(List<SheetRow> rows, Optional<HeaderReading> said) {
        for (int index = 0; index < rows.size() && said.isPresent(); index++) {
            if (rows.get(index).line() == said.get().line()) {
                Columns columns = new Columns(
                        rows.get(index), vocabulary, existing(said.get().meanings(), rows.get(index)));
                return under(index, columns, true, needs.met(columns), rows);
            }
        }
        return in(rows);
    }

    private Table in(List<SheetRow> rows) {
        Columns best = new Columns(rows.get(0), vocabulary);
        int bestIndex = 0;
        for (int index = 0; index < Math.min(rows.size(), ROWS_SEARCHED); index++) {
            Columns columns = new Columns(rows.get(index), vocabulary);
            if (needs.met(columns)) {
                return under(index, columns, false, true, rows);
            }
            if (columns.recognised() > best.recognised()) {
                best = columns;
                bestIndex = index;
            }
        }
        Table table = under(bestIndex, best, false, false, rows);
        if (table.legible()) {
            return table;
        }
        int likely = likely(rows);
        return under(likely, new Columns(rows.get(likely), vocabulary), false, false, rows);
    }

    /** The first row without any number that stands above one of as many cells with a number; the first, if there is none. */
    private static int likely(List<SheetRow> rows) {
        for (int index = 0; index + 1 < Math.min(rows.size(), ROWS_SEARCHED); index++) {
            SheetRow row = rows.get(index);
            SheetRow next = rows.get(index + 1);
            if (filled(row) > 1 && numbers(row) == 0 && numbers(next) > 0 && filled(next) >= filled(row)) {
                return index;
            }
        }
        return 0;
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !Blanks.isBlank(cell)).count();
    }

    private static long numbers(SheetRow row) {
        return row.cells().stream()
                .filter(cell -> CountNotation.read(cell) instanceof CountNotation.Written)
                .count();
    }

    /** What is said of cells that the row has. */
    private static Map<Integer, String> existing(Map<Integer, String> meanings, SheetRow row) {
        Map<Integer, String> said = new TreeMap<>(meanings);
        said.keySet().removeIf(index -> index < 0 || index >= row.cells().size());
        return said;
    }

    private Table under(int index, Columns columns, boolean pointedOut, boolean complete, List<SheetRow> all) {
        RowShape shape = columns.shape();
        List<SheetRow> rows = new ArrayList<>();
        List<SheetRow> skipped = new ArrayList<>(all.subList(0, index));
        for (SheetRow row : all.subList(index + 1, all.size())) {
            (shape.repeats(row) ? skipped : rows).add(row);
        }
        return new Table(
                columns,
                needs.set(columns, rows),
                pointedOut,
                complete,
                List.copyOf(rows),
                List.copyOf(skipped),
                false);
    }
}
