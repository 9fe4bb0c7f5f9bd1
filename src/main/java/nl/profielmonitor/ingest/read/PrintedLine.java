package nl.profielmonitor.ingest.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a publication as it is printed: a name, and the cells with counts that stand behind it. A line of prose has
 * no cells, or some that nobody asked for.
 *
 * @param line from 1, blank lines counted
 * @param text all of it, with single spaces
 * @param name what stands before the cells, with single spaces
 * @param cells what looks like a count or is meant as one, blank cells included where the file shows them
 * @param heads its pieces, where it stands above the columns of a table as their headings do; such a line has no cells
 */
record PrintedLine(int line, String text, String name, List<String> cells, List<Head> heads) {

    /** No-break spaces stand within numbers, ordinary ones between them. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s&&[^\\u00A0\\u202F]]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    PrintedLine {
        cells = List.copyOf(cells);
        heads = List.copyOf(heads);
    }

    /** A line that is no heading. */
    PrintedLine(int line, String text, String name, List<String> cells) {
        this(line, text, name, cells, List.of());
    }

    /** A line of plain text: cells are told from words by what they look like, or by the tabs between them. */
    static PrintedLine of(int line, String written) {
        String stripped = Blanks.strip(written);
        List<String> parts = stripped.indexOf('\t') < 0 ? words(stripped) : byTabs(stripped);
        int first = parts.size();
        while (first > 0 && isCell(parts.get(first - 1))) {
            first--;
        }
        return new PrintedLine(
                line,
                single(stripped),
                single(String.join(" ", parts.subList(0, first))),
                parts.subList(first, parts.size()));
    }

    /** The same as a line of headings. */
    PrintedLine heading(List<Head> pieces) {
        return new PrintedLine(line, text, text, List.of(), pieces);
    }

    boolean isHeading() {
        return !heads.isEmpty();
    }

    /** Whether it is a row of which nobody can tell which cell is which. */
    boolean isUncertain() {
        return cells.equals(ReadFile.Publications.UNCERTAIN);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    private static List<String> words(String text) {
        List<String> words = List.of(BETWEEN_WORDS.split(text));
        return words.size() > 1 ? words : List.of(SPACES.split(text));
    }

    private static List<String> byTabs(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\t", -1)) {
            parts.add(Blanks.strip(part));
        }
        if (parts.size() > 1 && isCell(parts.get(0))) {
            return Arrays.stream(SPACES.split(text)).collect(Collectors.toList());
        }
        return parts;
    }

    /** A count, a sign that there is none, or something that was meant as one. */
    static boolean isCell(String word) {
        return word.isEmpty()
                || word.chars().anyMatch(Character::isDigit)
                || word.equals(".")
                || word.equalsIgnoreCase("x")
                || word.equals("-")
                || word.equals("–");
    }

    private static String single(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }
}
