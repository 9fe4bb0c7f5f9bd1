package nl.profielmonitor.tables;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What follows from nothing but the name under which figures were published, so that it can never change afterwards. */
final class PublishedName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_DASHES = Pattern.compile("^-|-$");

    private PublishedName() {}

    /**
     * The slug that a name gets: ASCII lower case, words joined with {@code -}. Slugs are frozen, so it led to the region
     * or municipality when the figures were published and redirects there ever since.
     *
     * <p>Its order is also that of the Dutch alphabet, which passes over accents and an apostrophe in front
     * ({@code 's-Hertogenbosch} is under the S) and puts a word before a longer one ({@code Aa en Hunze, Aalsmeer}).
     */
    static String slug(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words = BETWEEN_WORDS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return OUTER_DASHES.matcher(words).replaceAll("");
    }
}
