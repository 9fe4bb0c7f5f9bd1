package nl.profielmonitor.geography;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * CBS code of a municipality, {@code GM0080}.
 *
 * @param value {@code GM} and four digits
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    private static final Pattern FORM = Pattern.compile("GM[0-9]{4}");
    private static final Pattern WRITTEN = Pattern.compile("(?:GM)?([0-9]{1,4})");

    /** @throws IllegalArgumentException if the value is not {@code GM} and four digits */
    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A municipality code is GM and four digits, not '" + value + "'");
        }
    }

    /** Whether a text has the form of a municipality code, whatever its case. */
    public static boolean isCode(String text) {
        return FORM.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    /** Reads a code as files write it: {@code GM0080}, {@code 0080} or {@code 80}; empty for anything else. */
    public static Optional<MunicipalityCode> parse(String written) {
        var match = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(new MunicipalityCode(
                        "GM" + "0".repeat(4 - match.group(1).length()) + match.group(1)))
                : Optional.empty();
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
