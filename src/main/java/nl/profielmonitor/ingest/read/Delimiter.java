package nl.profielmonitor.ingest.read;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands between the cells of a CSV. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /** More rows say nothing more. */
    private static final int ROWS_TRIED = 200;

    /** The line by which Excel is told; written by others it may have cells of its own after it. */
    private static final Pattern STATED =
            Pattern.compile("[ \"]*sep=([;,\t])[\";,\t ]*(?:\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /** As the first line of the text states it. */
    static Optional<Delimiter> stated(String text) {
        var match = STATED.matcher(text);
        return match.lookingAt() ? Optional.of(of(match.group(1).charAt(0))) : Optional.empty();
    }

    /**
     * The one that cuts the most rows into the same number of cells, more than one; between equals the one that gives
     * more cells, then the comma.
     */
    static Delimiter guess(String text) {
        Delimiter best = COMMA;
        Fit bestFit = new Fit(0, 0);
        for (Delimiter delimiter : values()) {
            Fit fit = delimiter.fit(text);
            if (fit.compareTo(bestFit) > 0) {
                best = delimiter;
                bestFit = fit;
            }
        }
        return best;
    }

    private static Delimiter of(char character) {
        return character == ';' ? SEMICOLON : character == ',' ? COMMA : TAB;
    }

    private Fit fit(String text) {
        Map<Integer, Integer> rowsByWidth = new TreeMap<>();
        CellCounter counter = new CellCounter(text, character);
        for (int row = 0; row < ROWS_TRIED && counter.hasNext(); row++) {
            rowsByWidth.merge(counter.next(), 1, Integer::sum);
        }
        return rowsByWidth.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .map(entry -> new Fit(entry.getValue(), entry.getKey()))
                .max(Fit::compareTo)
                .orElse(new Fit(0, 0));
    }

    private record Fit(int rows, int cells) implements Comparable<Fit> {

        @Override
        public int compareTo(Fit other) {
            return rows != other.rows ? Integer.compare(rows, other.rows) : Integer.compare(cells, other.cells);
        }
    }
}
