package nl.profielmonitor.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lay at an address was taken back. Becomes a 410 page that says so and offers what was there: nothing that was
 * published is ever lost.
 */
public class PageGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final String what;
    private final transient List<PageNotFound.Offer> history;
    private final transient PageNotFound.@Nullable Offer current;

    /**
     * @param message key of the sentence that says what is gone; {@code {0}} is what
     * @param what name of what is gone, in the page's language
     * @param history what was there, newest first
     */
    public PageGone(String message, String what, List<PageNotFound.Offer> history) {
        this(message, what, history, null);
    }

    /** @param current where the reader finds what did not go; null for nowhere */
    public PageGone(
            String message, String what, List<PageNotFound.Offer> history, PageNotFound.@Nullable Offer current) {
        super(message);
        this.message = message;
        this.what = what;
        this.history = List.copyOf(history);
        this.current = current;
    }

    public String messageKey() {
        return message;
    }

    public String what() {
        return what;
    }

    public List<PageNotFound.Offer> history() {
        return history;
    }

    public PageNotFound.@Nullable Offer current() {
        return current;
    }
}
