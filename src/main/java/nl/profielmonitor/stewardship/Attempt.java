package nl.profielmonitor.stewardship;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * An attempt to publish that failed, kept until the page is shown again.
 *
 * @param problem null if there was no attempt
 * @param ticked ids of the warnings that were accepted
 * @param reason as typed
 */
record Attempt(@Nullable String problem, Set<String> ticked, String reason) {

    /** Something still has to be accepted or said. */
    static final String REFUSED = "refused";

    /** Somebody else published or withdrew meanwhile: the steward looks again. */
    static final String CHANGED = "changed";

    /** The form was older than the session; what refuses those says so under this name, and keeps what may be kept. */
    static final String EXPIRED = "expired";

    private static final String KEPT = "attempt";

    static Attempt in(Model model) {
        if (model.getAttribute(KEPT) instanceof Attempt attempt) {
            return attempt;
        }
        String reason = model.getAttribute("reden") instanceof String typed ? typed : "";
        return new Attempt(expired(model) ? EXPIRED : null, Set.of(), reason);
    }

    static boolean expired(Model model) {
        return Boolean.TRUE.equals(model.getAttribute(EXPIRED));
    }

    void leave(RedirectAttributes back) {
        back.addFlashAttribute(KEPT, this);
    }
}
