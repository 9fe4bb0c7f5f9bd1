package nl.profielmonitor.statistics;

import java.util.OptionalLong;

/**
 * A number of persons that may rest on unknown parts.
 *
 * @param persons the number, or where it is not exact the sum of the known parts ('ten minste')
 * @param exact whether it is known exactly: every part was known, or the total was printed
 */
public record Total(long persons, boolean exact) {

    public static Total exactly(long persons) {
        return new Total(persons, true);
    }

    public static Total atLeast(long persons) {
        return new Total(persons, false);
    }

    /** The number if it is exact. */
    public OptionalLong known() {
        return exact ? OptionalLong.of(persons) : OptionalLong.empty();
    }

    /** Both together; exact only if both are. */
    public Total plus(Total other) {
        return new Total(Math.addExact(persons, other.persons), exact && other.exact);
    }
}
