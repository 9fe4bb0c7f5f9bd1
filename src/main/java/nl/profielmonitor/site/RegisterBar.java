package nl.profielmonitor.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bar that lays the categories' persons end to end along the register, with a flag at the beginning of each piece.
 *
 * @param top where the bar begins, in pixels below the flags
 * @param height of the whole drawing in pixels
 * @param pieces one per category, also where nobody is counted
 * @param undivided who is in a printed total, but not in a piece; null where that is nobody
 * @param rest who is in the register but not counted in Sonar; null where that is not known or nobody
 * @param boxes of the scale along the foot
 * @param zero whether there is room to label where the scale begins
 * @param first the box whose end is labelled; null where there is no room
 * @param sum the end of the pieces
 * @param register its end; null where it is unknown
 */
record RegisterBar(
        int top,
        int height,
        List<Piece> pieces,
        @Nullable Segment undivided,
        @Nullable Piece rest,
        List<Box> boxes,
        boolean zero,
        @Nullable Box first,
        End sum,
        @Nullable End register) {

    /** The pieces that have a flag. */
    public List<Piece> flagged() {
        return rest == null
                ? pieces
                : Stream.concat(pieces.stream(), Stream.of(rest)).toList();
    }

    /**
     * @param mark colour and pattern; 0 for the rest
     * @param name of the category, or what the rest is called
     * @param flag where the foot of its flag stands in pixels from the top
     * @param left whether the flag's text stands to the left of its pole
     */
    record Piece(int mark, String name, FigureTable.Sum persons, String x, String width, int flag, boolean left) {}

    /** @param label persons at its end; only of the first */
    record Box(boolean dark, String x, String width, String label) {}

    /**
     * @param left whether its label stands to the left of it
     * @param line of text on which its label stands, in pixels below the bar
     */
    record End(String x, FigureTable.Sum persons, boolean left, int line) {}
}
