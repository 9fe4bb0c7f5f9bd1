package nl.profielmonitor.ingest.read;

import java.util.regex.Pattern;

/**
 * A word where it stands on a page, in points from the page's left and top.
 *
 * @param base of its line
 * @param size of its letters
 */
record Word(String text, float left, float right, float base, float size) {

    /** A space is about a quarter of the size of its letters. */
    private static final float SPACE = 0.4f;

    private static final Pattern BEGINS_NUMBER = Pattern.compile("[1-9][0-9]{0,2}(?: [0-9]{3})*");
    private static final Pattern CONTINUES_NUMBER = Pattern.compile("[0-9]{3}");

    /** Whether it is a number of which the next word may be the next three digits. */
    boolean continuesIn(Word next) {
        return gapTo(next) < SPACE * size
                && BEGINS_NUMBER.matcher(text).matches()
                && CONTINUES_NUMBER.matcher(next.text()).matches();
    }

    Word with(Word next) {
        return new Word(text + " " + next.text(), left, next.right(), base, size);
    }

    float gapTo(Word next) {
        return next.left() - right;
    }
}
