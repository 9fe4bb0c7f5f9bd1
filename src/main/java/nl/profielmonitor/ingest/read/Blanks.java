package nl.profielmonitor.ingest.read;

import java.util.List;
import java.util.function.IntPredicate;

/** What counts as nothing at the ends of a cell: every kind of space, no-break ones too, and what is invisible. */
public final class Blanks {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Blanks() {}

    /** A text without blanks at both ends. */
    public static String strip(String text) {
        return strip(text, Blanks::isBlank);
    }

    private static String strip(String text, IntPredicate nothing) {
        int start = 0;
        int end = text.length();
        while (start < end && nothing.test(text.charAt(start))) {
            start++;
        }
        while (end > start && nothing.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isBlank);
    }

    /** A text without spaces, no-break spaces and tabs at both ends; what is invisible stays. */
    public static String stripSpaces(String text) {
        return strip(text, character -> character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR);
    }

    /** Whether a row says nothing: a spreadsheet writes empty rows as delimiters, and not always as those of the file. */
    static boolean areBlank(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.chars().allMatch(Blanks::isNothing));
    }

    /** Whether a character says nothing in a row: it is blank, or a delimiter of some file. */
    static boolean isNothing(int character) {
        return isBlank(character) || character == ',' || character == ';';
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_SPACE
                || character == BYTE_ORDER_MARK;
    }
}
