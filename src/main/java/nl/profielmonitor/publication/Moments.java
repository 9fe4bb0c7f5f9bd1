package nl.profielmonitor.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as databases keep them. */
final class Moments {

    private Moments() {}

    /** Now in microseconds, so that what is read is what was written. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
