package nl.profielmonitor.ingest.read;

import java.util.List;

/** What counts as nothing at the ends of a cell: every kind of space, no-break ones too, and what is invisible. */
public final class Blanks {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Blanks() {}

    /** A text without blanks at both ends. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    public static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isBlank);
    }

    static boolean areBlank(List<String> cells) {
        return cells.stream().allMatch(Blanks::isBlank);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_SPACE
                || character == BYTE_ORDER_MARK;
    }
}
