package nl.profielmonitor.geography;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * CBS code of a labour-market region, {@code AM02}. Codes are not contiguous: never derive or count them.
 *
 * @param value {@code AM} and two digits
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

    private static final Pattern FORM = Pattern.compile("AM[0-9]{2}");

    /** @throws IllegalArgumentException if the value is not {@code AM} and two digits */
    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A region code is AM and two digits, not '" + value + "'");
        }
    }

    /** Whether a text has the form of a region code, whatever its case. */
    public static boolean isCode(String text) {
        return FORM.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
