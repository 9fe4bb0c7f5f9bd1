package nl.profielmonitor.statistics;

import java.util.Optional;

/**
 * What changed between two moments.
 *
 * @param persons now minus then
 * @param ratio the change as part of then; absent where then was under {@value #SMALLEST_BASE} persons
 */
public record Change(long persons, Optional<Ratio> ratio) {

    /** Under this many persons a percentage says nothing. */
    public static final long SMALLEST_BASE = 20;

    /** The change between two totals; empty unless both are exact. */
    public static Optional<Change> between(Total then, Total now) {
        if (!then.exact() || !now.exact()) {
            return Optional.empty();
        }
        long difference = now.persons() - then.persons();
        return Optional.of(new Change(
                difference,
                then.persons() < SMALLEST_BASE
                        ? Optional.empty()
                        : Optional.of(new Ratio(difference, then.persons()))));
    }
}
