package nl.profielmonitor.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * That the original of a delivery is there no more.
 *
 * @param steward who erased it, never public; empty where it expired
 * @param reason why it was erased, never public; empty where it expired
 */
public record OriginalGone(Instant at, Optional<String> steward, Optional<String> reason) {

    /** Whether a steward erased it. If not, it expired: nothing of it was published in time. */
    public boolean erased() {
        return steward.isPresent();
    }
}
