package nl.profielmonitor.site;

import java.util.ArrayList;
import java.util.List;
import nl.profielmonitor.statistics.Total;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a stacked bar.
 *
 * @param mark colour and pattern of its category, see {@link Mark}; 0 for persons of whom the category is not known
 * @param x where it begins, {@code 4.082%} of the drawing
 * @param width in the same measure
 */
record Segment(int mark, String x, String width) {

    /** What a total that was printed counts beyond the parts that are known; null where it counts nobody. */
    static @Nullable Segment undivided(Total total, long known, long whole) {
        return total.exact() && total.persons() > known
                ? new Segment(0, Scale.width(known, whole), Scale.width(total.persons() - known, whole))
                : null;
    }

    /**
     * The pieces of a bar that lays parts end to end; nothing is drawn for a part without persons.
     *
     * @param parts persons per category; what is not known counts as 0
     * @param whole persons on the whole width of the drawing
     */
    static List<Segment> stacked(List<Long> parts, long whole) {
        List<Segment> segments = new ArrayList<>();
        long before = 0;
        for (int category = 0; category < parts.size(); category++) {
            long part = parts.get(category);
            if (part > 0) {
                segments.add(new Segment(Mark.of(category), Scale.width(before, whole), Scale.width(part, whole)));
            }
            before += part;
        }
        return segments;
    }
}
