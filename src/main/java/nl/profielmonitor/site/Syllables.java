package nl.profielmonitor.site;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the long words in names of regions may be broken: a tile of the map is narrow, and browsers do not all know
 * Dutch syllables. A name that is not foreseen is just not hyphenated.
 */
final class Syllables {

    private static final String SOFT_HYPHEN = "\u00AD";

    /** A place to break without a hyphen. */
    private static final String BREAK = "\u200B";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Long words; most of up to nine letters fit on a line of the narrowest tile. */
    private static final Map<String, String> BROKEN = Stream.of(
                    "Achter-hoek",
                    "Amers-foort",
                    "Drecht-steden",
                    "Food-Valley",
                    "Gelder-land",
                    "Haag-landen",
                    "Kenne-mer-land",
                    "Noord-west",
                    "Rivieren-land",
                    "Steden-driehoek",
                    "Vecht-streek",
                    "Zaan-streek")
            .collect(Collectors.toMap(word -> word.replace("-", "").toLowerCase(Locale.ROOT), Function.identity()));

    private Syllables() {}

    /** A name with soft hyphens in it, and a place to break after a slash. */
    static String hyphenated(String name) {
        return WORD.matcher(name).replaceAll(word -> broken(word.group())).replace("/", "/" + BREAK);
    }

    private static String broken(String word) {
        String broken = BROKEN.get(word.toLowerCase(Locale.ROOT));
        return broken == null ? word : broken.replace("-", SOFT_HYPHEN);
    }
}
