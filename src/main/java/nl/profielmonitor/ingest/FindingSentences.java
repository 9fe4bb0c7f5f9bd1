package nl.profielmonitor.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes findings as sentences that say what was seen, what was expected and what to do. */
@Component
public class FindingSentences {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final MessageSource messages;

    FindingSentences(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence in English for an English locale, else in Dutch. */
    public String sentence(Finding finding, Locale reader) {
        Locale locale = reader.getLanguage().equals("en") ? reader : DUTCH;
        Object[] arguments = finding.arguments().stream()
                .map(argument -> written(argument, locale))
                .toArray();
        return messages.getMessage(finding.message(), arguments, locale);
    }

    /** Numbers are left to the message, which knows whether they count persons or lines. */
    private Object written(Object argument, Locale locale) {
        if (argument instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
        }
        return argument instanceof List<?> names ? alternatives(names, locale) : argument;
    }

    private String alternatives(List<?> names, Locale locale) {
        List<String> all = names.stream().map(String::valueOf).toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : String.join(", ", all.subList(0, last)) + " " + messages.getMessage("ingest.of", null, locale) + " "
                        + all.get(last);
    }
}
