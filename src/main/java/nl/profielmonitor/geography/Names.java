package nl.profielmonitor.geography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How names of columns, regions and municipalities are compared, and how they are written in an address.
 *
 * <p>What people type by hand differs in ways that mean nothing: case, accents, ligatures ({@code ĳ}), any kind of
 * space, hyphen or underscore, and the apostrophe's shape ({@code ’s-Hertogenbosch}).
 */
public final class Names {

    /** What a word processor makes of an apostrophe. */
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201B\u02BC\u2032\u00B4`]");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** Combining accents, all spaces and line ends, all hyphens and dashes, and what is invisible (a soft hyphen). */
    private static final Pattern MEANINGLESS = Pattern.compile("[\\p{M}\\p{Z}\\p{C}\\p{Pd}_]");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS = Map.of("æ", "ae", "œ", "oe", "ø", "o", "ß", "ss");

    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    /** A suffix of the CBS: the province, in brackets. */
    private static final Pattern SUFFIX = Pattern.compile("(.*\\S)\\s*\\(\\p{L}{1,3}\\.?\\)\\s*");

    private static final Pattern BRACKETS_AND_DOTS = Pattern.compile("[().]");

    /** No name is longer, whatever a file holds; a longer text is like none and compared as it stands. */
    private static final int LONGEST = 1_000;

    private Names() {}

    /** What remains of a name when everything that makes no difference is left out; possibly empty. */
    public static String key(String written) {
        return written.length() > LONGEST
                ? written
                : MEANINGLESS.matcher(plain(written)).replaceAll("");
    }

    /** Whether two names differ only in what makes no difference. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** A name in an address: ASCII in lower case, words joined with a hyphen ({@code bergen-nh}); possibly empty. */
    public static String slug(String name) {
        String ascii = ACCENTS.matcher(plain(name)).replaceAll("");
        return EDGES.matcher(NOT_IN_ADDRESS.matcher(ascii).replaceAll("-")).replaceAll("");
    }

    /** The key of a place's name, in which brackets and dots make no difference: {@code Bergen (NH)}, {@code Bergen NH}. */
    static String placeKey(String written) {
        String key = key(written);
        return key.length() > LONGEST ? key : BRACKETS_AND_DOTS.matcher(key).replaceAll("");
    }

    /** A name without the suffix by which the CBS tells namesakes apart; empty if it has none. */
    static Optional<String> withoutSuffix(String name) {
        var match = SUFFIX.matcher(name);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static String plain(String written) {
        String text = APOSTROPHES.matcher(written).replaceAll("'");
        text = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return text;
    }
}
