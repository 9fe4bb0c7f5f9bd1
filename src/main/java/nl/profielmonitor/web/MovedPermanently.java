package nl.profielmonitor.web;

/** An address has another, better spelling. Becomes a redirect with status 308 that keeps the query. */
public class MovedPermanently extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path the address as it should be, without the language's prefix */
    public MovedPermanently(String path) {
        super(path);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
