package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the lines of a page into the columns of its table, and names that were broken over lines together again. */
final class PageTable {

    /** Rows may stand so many times as far apart as most do, where one of them takes two lines. */
    private static final float FAR = 2.5f;

    /** How many times the size of its letters a row without neighbours is taken to be high. */
    private static final float ALONE = 1.6f;

    /** A piece of a name belongs to the nearest row, if the next nearest is at least so many times as far. */
    private static final float CLEARLY = 1.2f;

    private List<PageLine> lines;
    private final List<PageLine> full;
    private final int width;
    private Optional<PageHeadings> headings = Optional.empty();

    /** Rows of which some number is broken over lines. */
    private final Set<PageLine> uncertain = new HashSet<>();

    /** @param width how many cells a row of the table should have */
    PageTable(List<PageLine> lines, int width) {
        this.width = width;
        this.lines = lines;
        this.full = lines.stream().filter(line -> line.cells().size() == width).toList();
    }

    /**
     * The lines as they are printed.
     *
     * @param first number of the first of them
     */
    List<PrintedLine> printed(int first) {
        Optional<CountColumns> columns = CountColumns.of(full, width);
        headings = columns.map(of -> PageHeadings.of(lines, full, of));
        lines = columns.isPresent() ? mended() : lines;
        List<PageLine> whole = columns.map(this::joined).orElse(lines);
        List<PrintedLine> printed = new ArrayList<>();
        for (PageLine line : whole) {
            printed.add(printed(line, first + printed.size(), columns));
        }
        return printed;
    }

    private PrintedLine printed(PageLine line, int number, Optional<CountColumns> columns) {
        if (isHeading(line)) {
            return headings.orElseThrow().printed(line, number);
        }
        return columns.filter(of -> isRow(line))
                .map(of -> line.printed(number, cells(line, of)))
                .orElseGet(() -> line.printed(number));
    }

    /** Of a row without a name that lost numbers too, or of which one is broken over lines, nothing is certain. */
    private List<String> cells(PageLine row, CountColumns columns) {
        boolean remains = row.name().isEmpty() && row.cells().size() < width;
        return remains || uncertain.contains(row)
                ? ReadFile.Publications.UNCERTAIN
                : columns.cells(row).orElse(ReadFile.Publications.UNCERTAIN);
    }

    private boolean isHeading(PageLine line) {
        return headings.filter(of -> of.have(line)).isPresent();
    }

    private boolean isRow(PageLine line) {
        return !line.cells().isEmpty() && isAmid(line) && !isHeading(line) && !isPageNumberOutside(line);
    }

    /** Lines that stand closer together than rows do, one of them of nothing but numbers: a row with a number broken in two. */
    private List<List<PageLine>> broken() {
        List<List<PageLine>> broken = new ArrayList<>();
        List<PageLine> near = new ArrayList<>();
        for (PageLine line : lines) {
            PageLine above = near.isEmpty() ? line : near.get(near.size() - 1);
            if (!isAmid(line)
                    || isHeading(line)
                    || distance(above, line) * CLEARLY >= Math.min(pitch(line), ALONE * line.size())) {
                addBroken(near, broken);
                near = new ArrayList<>();
            }
            if (isAmid(line) && !isHeading(line)) {
                near.add(line);
            }
        }
        addBroken(near, broken);
        return broken;
    }

    private static void addBroken(List<PageLine> near, List<List<PageLine>> broken) {
        if (near.size() > 1
                && near.stream().anyMatch(line -> line.name().isEmpty())
                && near.stream().filter(line -> !line.cells().isEmpty()).count() > 1) {
            broken.add(near);
        }
    }

    /** Each broken row as one, in the place of its first line. */
    private List<PageLine> mended() {
        List<PageLine> mended = new ArrayList<>(lines);
        for (List<PageLine> row : broken()) {
            List<Word> name = new ArrayList<>();
            List<Word> cells = new ArrayList<>();
            row.forEach(line -> {
                name.addAll(line.name());
                cells.addAll(line.cells());
            });
            PageLine whole = new PageLine(row.get(0).base(), row.get(0).size(), name, cells);
            mended.set(mended.indexOf(row.get(0)), whole);
            mended.removeAll(row);
            uncertain.add(whole);
        }
        return mended;
    }

    /** Between the rows a number alone is what is left of one. */
    private boolean isPageNumberOutside(PageLine line) {
        boolean between = line.base() > full.get(0).base()
                && line.base() < full.get(full.size() - 1).base();
        return !between && line.name().isEmpty() && line.cells().size() == 1;
    }

    private boolean isAmid(PageLine line) {
        if (full.isEmpty()) {
            return false;
        }
        float reach = FAR * line.size();
        return line.base() >= full.get(0).base() - reach
                && line.base() <= full.get(full.size() - 1).base() + reach;
    }

    /** Lines amid the table that are only a name, or a piece of one, go to the row beside them. */
    private List<PageLine> joined(CountColumns columns) {
        Map<PageLine, List<PageLine>> pieces = new HashMap<>();
        List<PageLine> rows = lines.stream().filter(this::isRow).toList();
        List<PageLine> whole = new ArrayList<>();
        for (PageLine line : lines) {
            Optional<PageLine> row = isPiece(line, columns) ? rowOf(line, rows) : Optional.empty();
            if (row.isPresent()) {
                pieces.computeIfAbsent(row.get(), of -> new ArrayList<>()).add(line);
            } else {
                whole.add(line);
            }
        }
        whole.replaceAll(line -> pieces.containsKey(line) ? withPieces(line, pieces.get(line)) : line);
        return whole;
    }

    private boolean isPiece(PageLine line, CountColumns columns) {
        return line.cells().isEmpty()
                && isAmid(line)
                && !isHeading(line)
                && line.nameEnd() < columns.left()
                && !PublicationText.marks(line.printed(0));
    }

    private Optional<PageLine> rowOf(PageLine piece, List<PageLine> rows) {
        List<PageLine> nearest = rows.stream()
                .sorted(Comparator.comparing(row -> distance(piece, row)))
                .limit(2)
                .toList();
        return nearest.isEmpty() || !isClear(piece, nearest) ? Optional.empty() : Optional.of(nearest.get(0));
    }

    /** The lines of one name stand closer to each other than two rows do. */
    private boolean isClear(PageLine piece, List<PageLine> nearest) {
        float least = distance(piece, nearest.get(0));
        return least * CLEARLY < pitch(piece)
                && (nearest.size() == 1 || least * CLEARLY < distance(piece, nearest.get(1)));
    }

    private float pitch(PageLine piece) {
        float pitch = full.size() > 1 ? Float.MAX_VALUE : ALONE * piece.size();
        for (int row = 1; row < full.size(); row++) {
            pitch = Math.min(pitch, distance(full.get(row - 1), full.get(row)));
        }
        return pitch;
    }

    private static float distance(PageLine one, PageLine other) {
        return Math.abs(one.base() - other.base());
    }

    private PageLine withPieces(PageLine row, List<PageLine> pieces) {
        List<PageLine> parts = new ArrayList<>(pieces);
        if (!row.name().isEmpty()) {
            parts.add(row);
        }
        parts.sort(Comparator.comparing(PageLine::base));
        List<Word> name = new ArrayList<>();
        parts.forEach(part -> name.addAll(part.name()));
        PageLine joined = row.named(name);
        if (uncertain.contains(row)) {
            uncertain.add(joined);
        }
        return joined;
    }
}
