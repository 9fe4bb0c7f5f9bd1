package nl.profielmonitor.site;

import java.util.Locale;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.web.Notation;
import org.springframework.context.MessageSource;

/**
 * A share of persons for a figure and for a sentence: {@code 76%} in both, or {@code <1%} and {@code minder dan 1%} where
 * 0% would be wrong.
 */
record Percent(String brief, String words) {

    static Percent of(Ratio ratio, MessageSource messages, Locale locale) {
        Notation notation = new Notation(locale);
        String brief = new Percentages(notation).share(ratio);
        Object[] one = {notation.percent(1)};
        return new Percent(
                brief, Percentages.small(ratio) ? messages.getMessage("site.percent.small", one, locale) : brief);
    }
}
