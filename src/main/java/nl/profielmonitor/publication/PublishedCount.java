package nl.profielmonitor.publication;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A count as stored. */
record PublishedCount(
        long publication,
        int place,
        int category,
        @Nullable Integer persons,
        @Nullable String missing) {

    Count count() {
        return persons != null
                ? Count.of(persons)
                : Arrays.stream(Count.Missing.values())
                        .filter(kind -> kind.code().equals(missing))
                        .findFirst()
                        .orElseThrow();
    }
}
