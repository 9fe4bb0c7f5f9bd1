package nl.profielmonitor.publication;

/** What a revision is now; derived from the revisions and deliveries, never stored. */
public enum RevisionStatus {
    /** The highest revision whose delivery is not withdrawn. */
    CURRENT("actueel"),
    /** A higher one is current. */
    REPLACED("vervangen"),
    /** Its delivery was withdrawn. */
    WITHDRAWN("ingetrokken");

    private final String code;

    RevisionStatus(String code) {
        this.code = code;
    }

    /** The word for it in the API. */
    public String code() {
        return code;
    }
}
