package nl.profielmonitor.publication;

/** The column set that figures follow does not hold in their quarter any more: a steward changed that meanwhile. */
public class ColumnsChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PublicationKey key;
    private final int current;

    public ColumnsChanged(PublicationKey key, int current) {
        super("The columns of " + key + " are of another set by now, or of none");
        this.key = key;
        this.current = current;
    }

    public PublicationKey key() {
        return key;
    }

    /** The revision that is current, 0 for none. */
    public int current() {
        return current;
    }
}
