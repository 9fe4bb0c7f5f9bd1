package nl.profielmonitor.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * Quarters that follow one another.
 *
 * @param to the last one; absent while it lasts
 */
public record Period(YearQuarter from, @Nullable YearQuarter to) {

    /** @throws IllegalArgumentException if it would end before it begins */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    public boolean has(YearQuarter quarter) {
        return !quarter.isBefore(from) && (to == null || !quarter.isAfter(to));
    }

    boolean overlaps(Period other) {
        return has(other.from) || other.has(from);
    }

    /** What is left of it beside another that overlaps it; empty if that is nothing, or two parts. */
    Optional<Period> beside(Period other) {
        @Nullable YearQuarter end = other.to;
        boolean before = from.isBefore(other.from);
        boolean after = end != null && (to == null || to.isAfter(end));
        if (before && !after) {
            return Optional.of(new Period(from, other.from.minusQuarters(1)));
        }
        return !before && end != null && after ? Optional.of(new Period(end.plusQuarters(1), to)) : Optional.empty();
    }
}
