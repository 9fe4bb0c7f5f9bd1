package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where on a page the columns of a table stand. */
final class CountColumns {

    /** A word belongs to the nearest column, if the next nearest is at least so many times as far. */
    private static final float CLEARLY = 2;

    private final List<Span> spans;

    /** What stands further apart than so many times the size of its letters belongs to different headings. */
    private static final float APART = 0.6f;

    private record Span(float left, float right) {

        boolean isUnder(float from, float to) {
            return left < to && from < right;
        }

        float distanceTo(Word word) {
            return Math.max(0, Math.max(left - word.right(), word.left() - right));
        }
    }

    private CountColumns(List<Span> spans) {
        this.spans = spans;
    }

    /**
     * As the rows with a cell in each column tell.
     *
     * @return empty where the cells of one column stand above those of another, as in running text
     */
    static Optional<CountColumns> of(List<PageLine> fullRows, int width) {
        List<Span> spans = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int index = column;
            float left = fullRows.stream()
                    .map(row -> row.cells().get(index).left())
                    .min(Comparator.naturalOrder())
                    .orElse(0f);
            float right = fullRows.stream()
                    .map(row -> row.cells().get(index).right())
                    .max(Comparator.naturalOrder())
                    .orElse(0f);
            if (!spans.isEmpty() && spans.get(column - 1).right() >= left) {
                return Optional.empty();
            }
            spans.add(new Span(left, right));
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new CountColumns(spans));
    }

    /**
     * The pieces of a line above the table, each over the columns that it overlaps. A heading and the numbers under it stay
     * in their cell, so that neither reaches another column, however each is aligned.
     *
     * @param words from left to right
     * @param names where the names of the rows stand
     */
    List<Head> heads(List<Word> words, Word names) {
        List<Head> heads = new ArrayList<>();
        List<Word> piece = new ArrayList<>();
        for (Word word : words) {
            if (!piece.isEmpty() && piece.get(piece.size() - 1).gapTo(word) > APART * word.size()) {
                heads.add(head(piece, names));
                piece.clear();
            }
            piece.add(word);
        }
        heads.add(head(piece, names));
        return heads;
    }

    private Head head(List<Word> piece, Word names) {
        float from = piece.get(0).left();
        float to = piece.get(piece.size() - 1).right();
        Set<Integer> over = new HashSet<>();
        if (new Span(names.left(), names.right()).isUnder(from, to)) {
            over.add(0);
        }
        for (int column = 0; column < spans.size(); column++) {
            if (spans.get(column).isUnder(from, to)) {
                over.add(column + 1);
            }
        }
        return new Head(piece.stream().map(Word::text).collect(Collectors.joining(" ")), over);
    }

    /** Where the first column begins. */
    float left() {
        return spans.get(0).left();
    }

    /**
     * The cells of a row by their columns, blank where it has none.
     *
     * @return empty if it cannot be said for certain of each word to which column it belongs
     */
    Optional<List<String>> cells(PageLine row) {
        List<StringBuilder> cells = new ArrayList<>();
        spans.forEach(span -> cells.add(new StringBuilder()));
        for (Word word : row.cells()) {
            int nearest = nearest(word);
            if (nearest < 0) {
                return Optional.empty();
            }
            StringBuilder cell = cells.get(nearest);
            cell.append(cell.isEmpty() ? "" : " ").append(word.text());
        }
        return Optional.of(cells.stream().map(StringBuilder::toString).toList());
    }

    private int nearest(Word word) {
        int nearest = -1;
        float least = Float.MAX_VALUE;
        float next = Float.MAX_VALUE;
        for (int column = 0; column < spans.size(); column++) {
            float distance = spans.get(column).distanceTo(word);
            if (distance < least) {
                next = least;
                least = distance;
                nearest = column;
            } else {
                next = Math.min(next, distance);
            }
        }
        return least == 0 ? next == 0 ? -1 : nearest : least * CLEARLY < next ? nearest : -1;
    }
}
