package nl.profielmonitor.geography;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Something that holds during a span of days, both ends included; without a last day it still does. */
interface Dated {

    LocalDate validFrom();

    @Nullable
    LocalDate validTo();

    /** Whether the span holds the day. */
    default boolean on(LocalDate day) {
        return during(day, day);
    }

    /** Whether the span and the days from first to last have a day in common. */
    default boolean during(LocalDate first, LocalDate last) {
        LocalDate end = validTo();
        return !last.isBefore(validFrom()) && (end == null || !first.isAfter(end));
    }

    /** How many days lie between the span and the days from first to last; 0 if they meet. */
    default long daysFrom(LocalDate first, LocalDate last) {
        LocalDate end = validTo();
        if (last.isBefore(validFrom())) {
            return ChronoUnit.DAYS.between(last, validFrom());
        }
        return end != null && first.isAfter(end) ? ChronoUnit.DAYS.between(end, first) : 0;
    }
}
