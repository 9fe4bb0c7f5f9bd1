package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds in a text the lines that stand above the columns of a table as headings do: where tabs part the columns, or where
 * spaces keep each of them at its place.
 */
final class TextHeadings {

    /** Single spaces stand within a name or a heading. */
    private static final String BETWEEN = "  ";

    private final List<PrintedLine> lines;
    private final List<String> written;
    private final int width;

    private TextHeadings(List<PrintedLine> lines, List<String> written, int width) {
        this.lines = lines;
        this.written = written;
        this.width = width;
    }

    /**
     * The same lines, those with headings marked as such.
     *
     * @param written each of them as the file has it
     * @param width how many cells a row should have
     */
    static List<PrintedLine> marked(List<PrintedLine> lines, List<String> written, int width) {
        TextHeadings headings = new TextHeadings(lines, written, width);
        List<PrintedLine> marked = new ArrayList<>(lines);
        for (int index = 1; index < lines.size(); index++) {
            if (headings.isRow(index) && !headings.isRow(index - 1)) {
                headings.mark(index, marked);
            }
        }
        return marked;
    }

    private boolean isRow(int index) {
        PrintedLine line = lines.get(index);
        return !line.name().isEmpty() && line.cells().size() == width;
    }

    private void mark(int row, List<PrintedLine> marked) {
        boolean tabbed = written.get(row).indexOf('\t') >= 0;
        List<PageLine> rows = tabbed ? List.of() : rows(row);
        Optional<CountColumns> columns = CountColumns.of(rows, rows.isEmpty() ? 0 : width);
        HeadingLines<Integer> found = new HeadingLines<>();
        int index = row - 1;
        while (index >= 0
                && !PublicationText.marks(lines.get(index))
                && found.take(index, tabbed ? byTabs(index) : bySpaces(index, rows, columns))) {
            index--;
        }
        found.found(line -> false)
                .forEach((line, heads) -> marked.set(line, lines.get(line).heading(heads)));
    }

    private List<Head> byTabs(int index) {
        String[] parts = written.get(index).split("\t", -1);
        List<Head> heads = new ArrayList<>();
        for (int column = 0; column < parts.length && parts.length == width + 1; column++) {
            String text = Blanks.strip(parts[column]);
            if (!text.isEmpty()) {
                heads.add(new Head(text, Set.of(column)));
            }
        }
        return heads;
    }

    private List<Head> bySpaces(int index, List<PageLine> rows, Optional<CountColumns> columns) {
        float right = (float) rows.stream().mapToDouble(PageLine::nameEnd).max().orElse(0);
        List<Word> pieces = pieces(written.get(index));
        return columns.isEmpty() || written.get(index).indexOf('\t') >= 0
                ? List.of()
                : columns.get().heads(pieces, new Word("", 0, right, 0, 0));
    }

    /** The rows of a table from its first on; none if not all of them are kept apart by more than one space. */
    private List<PageLine> rows(int first) {
        List<PageLine> rows = new ArrayList<>();
        for (int index = first; index < lines.size() && isRow(index); index++) {
            List<Word> pieces = pieces(written.get(index));
            if (pieces.size() != width + 1) {
                return List.of();
            }
            rows.add(new PageLine(index, 1, pieces.subList(0, 1), pieces.subList(1, pieces.size())));
        }
        return rows;
    }

    /** What stands two spaces or more apart, each where it begins and ends. */
    private static List<Word> pieces(String line) {
        List<Word> pieces = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int next = line.indexOf(BETWEEN, start);
            int end = next < 0 ? line.length() : next;
            String piece = line.substring(start, end);
            String text = piece.strip();
            if (!text.isEmpty()) {
                int from = start + piece.indexOf(text);
                pieces.add(new Word(text, from, from + text.length(), 0, 1));
            }
            start = end + BETWEEN.length();
        }
        return pieces;
    }
}
