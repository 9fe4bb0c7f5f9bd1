package nl.profielmonitor.site;

import java.util.Locale;
import java.util.function.LongPredicate;

/** Round steps to draw a number of persons with, and widths on a drawing. */
final class Scale {

    private static final long[] ROUND = {1, 2, 5};

    private Scale() {}

    /** The smallest of 1, 2, 5, 10, 20, 50 and so on that is good enough. */
    static long step(LongPredicate enough) {
        for (long power = 1; ; power *= 10) {
            for (long round : ROUND) {
                if (enough.test(round * power)) {
                    return round * power;
                }
            }
        }
    }

    /** How many steps a number of persons needs; at least one. */
    static long steps(long persons, long step) {
        return Math.max(1, (persons + step - 1) / step);
    }

    /** A part of a width as SVG writes it: {@code 4.082%}. */
    static String width(long part, long whole) {
        return width((double) part / (double) whole);
    }

    /** @param fraction 1 is the whole width */
    static String width(double fraction) {
        String text = String.format(Locale.ROOT, "%.3f", fraction * 100);
        return text.replaceFirst("\\.?0+$", "") + "%";
    }
}
