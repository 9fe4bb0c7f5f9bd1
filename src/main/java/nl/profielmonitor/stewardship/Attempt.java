package nl.profielmonitor.stewardship;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.profielmonitor.publication.Delivery;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An attempt to publish, withdraw or erase that failed, kept until the page is shown again.
 *
 * @param problem null if there was no attempt
 * @param ticked ids of the warnings that were accepted
 * @param reason as typed
 * @param omissionsMeant whether what is left out was said to be meant
 */
record Attempt(@Nullable String problem, Set<String> ticked, String reason, boolean omissionsMeant) {

    /** Something still has to be accepted or said. */
    static final String REFUSED = "refused";

    /** Somebody else published or withdrew meanwhile: the steward looks again. */
    static final String CHANGED = "changed";

    /** The form was older than the session; what refuses those says so under this name. */
    static final String EXPIRED = "expired";

    /** Under which it gives the fields back, each with its values. */
    private static final String SENT = "sent";

    private static final String KEPT = "attempt";

    /** An attempt at something that asks for a reason only. */
    static Attempt of(String problem, String reason) {
        return new Attempt(problem, Set.of(), reason, false);
    }

    static Attempt in(Model model) {
        if (model.getAttribute(KEPT) instanceof Attempt attempt) {
            return attempt;
        }
        return new Attempt(
                expired(model) ? EXPIRED : null,
                Set.copyOf(sent(model, "akkoord")),
                first(model, "reden"),
                first(model, "weglaten").equals("true"));
    }

    static boolean expired(Model model) {
        return Boolean.TRUE.equals(model.getAttribute(EXPIRED));
    }

    /** What was typed in a field of a form that was too old; empty if there was none. */
    static String first(Model model, String field) {
        return sent(model, field).stream().findFirst().orElse("");
    }

    /**
     * What was typed in a form that was too old; empty if nothing was kept of it, or it was another form of the page.
     *
     * @param always a field that this form is never sent without
     */
    static Optional<UnaryOperator<String>> typed(Model model, String always) {
        return sent(model, always).isEmpty() ? Optional.empty() : Optional.of(field -> first(model, field));
    }

    private static List<String> sent(Model model, String field) {
        return model.getAttribute(SENT) instanceof Map<?, ?> fields && fields.get(field) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The same, once it is known what stood in the way. */
    Attempt endedWith(@Nullable String newProblem) {
        return new Attempt(newProblem, ticked, reason, omissionsMeant);
    }

    /** Keeps it where the page has to wait for something else first. */
    void keepIn(HttpSession session, Delivery delivery) {
        session.setAttribute(name(delivery), this);
    }

    /** What was kept until the page can be shown. */
    static Optional<Attempt> takenFrom(HttpSession session, Delivery delivery) {
        Optional<Attempt> kept = session.getAttribute(name(delivery)) instanceof Attempt attempt
                ? Optional.of(attempt)
                : Optional.empty();
        session.removeAttribute(name(delivery));
        return kept;
    }

    private static String name(Delivery delivery) {
        return Attempt.class.getName() + "." + delivery.id();
    }

    void leave(RedirectAttributes back) {
        back.addFlashAttribute(KEPT, this);
    }
}
