package nl.profielmonitor.ingest.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds on a page the lines that stand above the columns of its table as headings do, right above its first row. */
final class PageHeadings {

    /** A heading stands at most so many times the size of its letters above the line under it. */
    private static final float FAR = 3;

    /** The lines of one heading stand closer to each other than two rows do; these are so many times as far apart. */
    private static final float CLEARLY = 1.2f;

    private final Map<PageLine, List<Head>> heads;

    private PageHeadings(Map<PageLine, List<Head>> heads) {
        this.heads = heads;
    }

    /**
     * @param lines of the page, from top to bottom
     * @param full the rows of its table that have a cell in every column; not empty
     */
    static PageHeadings of(List<PageLine> lines, List<PageLine> full, CountColumns columns) {
        Word names = names(full);
        HeadingLines<PageLine> found = new HeadingLines<>();
        PageLine below = full.get(0);
        for (int index = lines.indexOf(below) - 1; index >= 0; index--) {
            PageLine line = lines.get(index);
            if (below.base() - line.base() > FAR * line.size()
                    || PublicationText.marks(line.printed(0))
                    || !found.take(line, columns.heads(line.words(), names))) {
                break;
            }
            below = line;
        }
        float pitch = pitch(full);
        return new PageHeadings(found.found(line -> {
            int index = lines.indexOf(line);
            return index > 0 && (line.base() - lines.get(index - 1).base()) * CLEARLY < pitch;
        }));
    }

    /** How far apart the nearest two rows stand; 0 where there are no two. */
    private static float pitch(List<PageLine> full) {
        return (float) IntStream.range(1, full.size())
                .mapToDouble(row -> full.get(row).base() - full.get(row - 1).base())
                .min()
                .orElse(0);
    }

    boolean have(PageLine line) {
        return heads.containsKey(line);
    }

    /** A line of them as it is printed. */
    PrintedLine printed(PageLine line, int number) {
        return line.printed(number).heading(heads.getOrDefault(line, List.of()));
    }

    /** From where to where the names of rows stand. */
    private static Word names(List<PageLine> rows) {
        float left = rows.stream()
                .filter(row -> !row.name().isEmpty())
                .map(PageLine::left)
                .min(Comparator.naturalOrder())
                .orElse(0f);
        float right = rows.stream()
                .map(PageLine::nameEnd)
                .max(Comparator.naturalOrder())
                .orElse(left);
        return new Word("", left, right, 0, 0);
    }
}
