package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Names to put in a sentence.
 *
 * @param names as a phrase: {@code Ameland, Terschelling en Vlieland}
 */
record Listed(String names, int number) {

    private static final int FEW = 3;

    /** Null where there are none. */
    static @Nullable Listed of(List<String> names, MessageSource messages, Locale locale) {
        return names.isEmpty() ? null : new Listed(phrase(names, messages, locale), names.size());
    }

    /** Whether the names are too many for a sentence. */
    public boolean many() {
        return number > FEW;
    }

    private static String phrase(List<String> names, MessageSource messages, Locale locale) {
        int last = names.size() - 1;
        Object[] both = {String.join(", ", names.subList(0, last)), names.get(last)};
        return last == 0 ? names.get(0) : messages.getMessage("site.both", both, locale);
    }
}
