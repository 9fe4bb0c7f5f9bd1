package nl.profielmonitor.publication;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.YearQuarter;

/**
 * The ways to write a quarter, in a file and in an address: {@code 2020-Q2}, {@code 2020KW02}, {@code Tweede kwartaal 2020},
 * {@code 2e kwartaal 2020}.
 */
public final class QuarterNotation {

    private static final Pattern SHORT = Pattern.compile("([0-9]{4})[-_\\s]?(?:q|kw0?)([1-4])");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(eerste|tweede|derde|vierde|[1-4](?:e|de|ste))[-_\\s]*kwartaal[-_\\s]*(?:van\\s+)?([0-9]{4})");
    private static final Map<String, Integer> ORDINALS = Map.of("eerste", 1, "tweede", 2, "derde", 3, "vierde", 4);
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private QuarterNotation() {}

    /** @param written without what says nothing at its ends, in any case */
    public static Optional<YearQuarter> parse(String written) {
        String text = SPACES.matcher(written).replaceAll(" ").toLowerCase(Locale.ROOT);
        Matcher match = SHORT.matcher(text);
        if (match.matches()) {
            return Optional.of(YearQuarter.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        }
        match = IN_WORDS.matcher(text);
        return match.matches()
                ? Optional.of(YearQuarter.of(Integer.parseInt(match.group(2)), ordinal(match.group(1))))
                : Optional.empty();
    }

    private static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, word.charAt(0) - '0');
    }
}
