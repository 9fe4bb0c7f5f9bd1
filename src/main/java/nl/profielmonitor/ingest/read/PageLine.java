package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page: words on one base, from left to right. Its last words may be cells of a table.
 *
 * @param name those before the cells
 * @param cells those that look like counts, or are meant as such
 */
record PageLine(float base, float size, List<Word> name, List<Word> cells) {

    /** Words of one line have bases that differ by less than this part of their size. */
    private static final float SAME_BASE = 0.3f;

    /** The lines of a page, from top to bottom. */
    static List<PageLine> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(Word::base));
        List<PageLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : sorted) {
            if (!line.isEmpty() && word.base() - line.get(0).base() > SAME_BASE * word.size()) {
                lines.add(line(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static PageLine line(List<Word> words) {
        List<Word> sorted =
                words.stream().sorted(Comparator.comparing(Word::left)).toList();
        int first = sorted.size();
        while (first > 0 && PrintedLine.isCell(sorted.get(first - 1).text())) {
            first--;
        }
        Word any = sorted.get(0);
        List<Word> cells = sorted.subList(first, sorted.size());
        boolean columnar = widestGap(sorted) > any.size();
        return new PageLine(any.base(), any.size(), sorted.subList(0, first), columnar ? joined(cells) : cells);
    }

    /** In columns, a space within a number is far narrower than what stands between two of them. */
    private static List<Word> joined(List<Word> cells) {
        List<Word> joined = new ArrayList<>();
        for (Word cell : cells) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).continuesIn(cell)) {
                joined.set(last, joined.get(last).with(cell));
            } else {
                joined.add(cell);
            }
        }
        return joined;
    }

    private static float widestGap(List<Word> words) {
        float widest = 0;
        for (int i = 1; i < words.size(); i++) {
            widest = Math.max(widest, words.get(i - 1).gapTo(words.get(i)));
        }
        return widest;
    }

    float left() {
        return (name.isEmpty() ? cells : name).get(0).left();
    }

    /** The right end of its name. */
    float nameEnd() {
        return name.isEmpty() ? 0 : name.get(name.size() - 1).right();
    }

    String nameText() {
        return text(name);
    }

    /** All of them, from left to right. */
    List<Word> words() {
        List<Word> all = new ArrayList<>(name);
        all.addAll(cells);
        return all;
    }

    /** Another name for the same cells. */
    PageLine named(List<Word> words) {
        return new PageLine(base, size, words, cells);
    }

    /** As it is printed, with its cells in the order in which they stand. */
    PrintedLine printed(int line) {
        return printed(line, cells.stream().map(Word::text).toList());
    }

    PrintedLine printed(int line, List<String> cellTexts) {
        return new PrintedLine(line, text(words()), nameText(), cellTexts);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
