package nl.profielmonitor.site;

import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.web.Notation;

/**
 * How ratios are written: in whole percents, but never as 0% where there is somebody or something changed, nor as
 * −100% where somebody is left.
 */
record Percentages(Notation notation) {

    /** {@code 23%}, {@code <1%}. */
    String share(Ratio ratio) {
        return unsigned(ratio) + "%";
    }

    /** The same without its sign: {@code 23}, {@code <1}. */
    String unsigned(Ratio ratio) {
        return small(ratio) ? "<" + notation.number(1) : notation.number(ratio.percent());
    }

    /** {@code +3%}, {@code −12%}, {@code 0%}, {@code <1%} either way, {@code >99%} less. */
    String change(Ratio ratio) {
        if (leavesSomebody(ratio)) {
            return ">" + notation.percent(99);
        }
        return small(ratio) ? "<" + notation.percent(1) : notation.change(ratio.percent()) + "%";
    }

    /** Whether it would be written as 0% though it is not 0. */
    static boolean small(Ratio ratio) {
        return ratio.percent() == 0 && ratio.part() != 0;
    }

    /** Whether a change would be written as −100% though somebody is left. */
    static boolean leavesSomebody(Ratio change) {
        return change.percent() == -100 && change.part() != -change.whole();
    }
}
