package nl.profielmonitor.web;

import java.util.List;

/**
 * What lay at an address was taken back. Becomes a 410 page that says so and offers what was there: nothing that was
 * published is ever lost.
 */
public class PageGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final String what;
    private final transient List<PageNotFound.Offer> history;

    /**
     * @param message key of the sentence that says what is gone; {@code {0}} is what
     * @param what name of what is gone, in the page's language
     * @param history what was there, newest first
     */
    public PageGone(String message, String what, List<PageNotFound.Offer> history) {
        super(message);
        this.message = message;
        this.what = what;
        this.history = List.copyOf(history);
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
}
