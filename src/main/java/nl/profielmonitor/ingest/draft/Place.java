package nl.profielmonitor.ingest.draft;

import java.util.Optional;

/** Where a file has a column that we know. */
public sealed interface Place {

    /**
     * Once.
     *
     * @param index from 0
     * @param header as the file has it
     */
    record At(int index, String header) implements Place {}

    /** Nowhere, or more than once: then nobody knows which is meant. */
    enum Nowhere implements Place {
        MISSING,
        DOUBLED
    }

    /** The place, where there is one. */
    default Optional<At> at() {
        return this instanceof At at ? Optional.of(at) : Optional.empty();
    }
}
