package nl.profielmonitor.ingest.draft;

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
}
