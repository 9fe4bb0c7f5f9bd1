package nl.profielmonitor.ingest.draft;

import static nl.profielmonitor.ingest.read.ReadFile.Publications.UNCERTAIN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.read.Blanks;

/**
 * How the rows under a header should look.
 *
 * @param width how many cells a row needs to have
 * @param said places of columns of which a steward said what they are, also where the header has no text
 * @param unprinted how many of them are not in the row of a publication, but in its heading or its text; 0 for a sheet
 */
record RowShape(SheetRow header, int width, Set<Integer> said, int unprinted) {

    /** Where rows have something under a cell of the header that has none itself, from left to right. */
    Collection<Integer> nameless(Collection<SheetRow> rows) {
        Set<Integer> nameless = new TreeSet<>();
        rows.stream().filter(this::fits).forEach(row -> addNameless(row.cells(), nameless));
        return nameless;
    }

    private void addNameless(List<String> cells, Set<Integer> nameless) {
        for (int index = 0; index < Math.min(cells.size(), header.cells().size()); index++) {
            if (!said.contains(index)
                    && Blanks.isBlank(header.cells().get(index))
                    && !Blanks.isBlank(cells.get(index))) {
                nameless.add(index);
            }
        }
    }

    /**
     * Whether a row has a cell for every header, and none beyond them, not even an empty one: a comma too many moves what
     * follows it by a column, and the empty cell at the end with it.
     */
    boolean fits(SheetRow row) {
        return row.cells().size() >= width
                && row.cells().size() <= header.cells().size();
    }

    /** Says of a row that is too long or too short how many cells it has, and how many it should have. */
    Finding misfit(SheetRow row) {
        String which = row.cells().size() < width ? "kort" : "lang";
        int cells = row.cells().size() - unprinted;
        return Finding.error(FindingCode.RIJ_TE_LANG_OF_KORT)
                .on(row.line())
                .saying(unprinted > 0 ? "gedrukt-" + printed(row, cells, which) : which, width - unprinted, cells);
    }

    private static String printed(SheetRow row, int cells, String which) {
        boolean uncertain = cells == UNCERTAIN.size()
                && row.cells()
                        .subList(row.cells().size() - cells, row.cells().size())
                        .equals(UNCERTAIN);
        return cells <= 0 ? "geen" : uncertain ? "onzeker" : which;
    }

    /** A row that is too short, with empty cells for those that it lacks. */
    SheetRow padded(SheetRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return new SheetRow(row.line(), List.copyOf(cells), row.elsewhere());
    }

    /** Whether a row only says what the header says: the seam of files that were put together. */
    boolean repeats(SheetRow row) {
        return row.cells().size() >= width && sameCells(row.cells());
    }

    private boolean sameCells(List<String> cells) {
        for (int index = 0; index < width; index++) {
            String here = cells.get(index);
            String above = header.cells().get(index);
            if (!here.equals(above) && !Names.same(here, above)) {
                return false;
            }
        }
        return true;
    }
}
