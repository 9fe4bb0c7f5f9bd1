package nl.profielmonitor.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nothing lies at an address. Becomes a 404 page that names what was asked for and offers the nearest.
 */
public class PageNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final @Nullable String asked;
    private final @Nullable String of;
    private final transient List<Offer> offers;

    /**
     * @param message key of the sentence that says what is not there; {@code {0}} is what was asked for
     * @param asked what was asked for, as written in the address
     * @param offers where else to go, best first
     */
    public PageNotFound(String message, @Nullable String asked, List<Offer> offers) {
        this(message, asked, null, offers);
    }

    /** @param of what the thing asked for would be about, as {@code {1}}: a region's name */
    public PageNotFound(String message, @Nullable String asked, @Nullable String of, List<Offer> offers) {
        super(message);
        this.of = of;
        this.message = message;
        this.asked = asked;
        this.offers = List.copyOf(offers);
    }

    public String messageKey() {
        return message;
    }

    public @Nullable String asked() {
        return asked;
    }

    public @Nullable String of() {
        return of;
    }

    public List<Offer> offers() {
        return offers;
    }

    /**
     * A page to go to instead.
     *
     * @param label as shown
     * @param path without the language's prefix
     * @param dutch what a steward wrote to end the label with, in Dutch whatever the page's language; null for nothing
     */
    public record Offer(String label, String path, @Nullable String dutch) {

        public Offer(String label, String path) {
            this(label, path, null);
        }
    }
}
