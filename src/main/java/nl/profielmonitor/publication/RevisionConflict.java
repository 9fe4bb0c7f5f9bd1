package nl.profielmonitor.publication;

/** Somebody else changed the figures meanwhile. */
public class RevisionConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PublicationKey key;
    private final int expected;
    private final int current;

    public RevisionConflict(PublicationKey key, int expected, int current) {
        super("Revision " + expected + " is not current for " + key + ", but " + current);
        this.key = key;
        this.expected = expected;
        this.current = current;
    }

    public PublicationKey key() {
        return key;
    }

    /** The revision that was expected to be current, 0 for none. */
    public int expected() {
        return expected;
    }

    /** The revision that is current, 0 for none. */
    public int current() {
        return current;
    }
}
