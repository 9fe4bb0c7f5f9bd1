package nl.profielmonitor.publication;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A count as stored. */
record PublishedCount(
        long publication,
        int place,
        int category,
        @Nullable Integer persons,
        @Nullable String missing) {

    Count count() {
        return persons != null ? Count.of(persons) : Count.Missing.of(Objects.requireNonNull(missing));
    }
}
