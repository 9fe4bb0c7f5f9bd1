package nl.profielmonitor.site;

import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.web.Notation;

/** How ratios are written: in whole percents, but never as 0% where there is somebody. */
record Percentages(Notation notation) {

    /** {@code 23%}, {@code <1%}. */
    String share(Ratio ratio) {
        return ratio.percent() == 0 && ratio.part() > 0 ? "<" + notation.percent(1) : notation.percent(ratio.percent());
    }

    /** {@code +3%}, {@code −12%}, {@code 0%}. */
    String change(Ratio ratio) {
        return notation.change(ratio.percent()) + "%";
    }
}
