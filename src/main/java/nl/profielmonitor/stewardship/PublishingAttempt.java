package nl.profielmonitor.stewardship;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.profielmonitor.ingest.Intake.Outcome;
import nl.profielmonitor.ingest.Work;
import nl.profielmonitor.publication.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to publish that may take long, kept in the session of who made it until it is done and the page is shown again.
 *
 * @param attempt what was ticked and typed
 */
record PublishingAttempt(Work<Optional<Outcome>> work, Attempt attempt) {

    void keepIn(HttpSession session, Delivery delivery) {
        session.setAttribute(name(delivery), this);
    }

    /** What came of an attempt; empty if this session made none, or was told already. */
    static Optional<Attempt> takenFrom(HttpSession session, Delivery delivery) {
        if (!(session.getAttribute(name(delivery)) instanceof PublishingAttempt made)) {
            return Optional.empty();
        }
        session.removeAttribute(name(delivery));
        return Optional.of(made.attempt().endedWith(made.problem()));
    }

    private @Nullable String problem() {
        @Nullable Outcome outcome = work.result().orElse(null);
        return outcome instanceof Outcome.Refused
                ? Attempt.REFUSED
                : outcome instanceof Outcome.Overtaken ? Attempt.CHANGED : null;
    }

    private static String name(Delivery delivery) {
        return PublishingAttempt.class.getName() + "." + delivery.id();
    }
}
