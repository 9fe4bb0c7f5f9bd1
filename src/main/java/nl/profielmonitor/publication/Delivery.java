package nl.profielmonitor.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivered file and what became of it.
 *
 * @param steward who delivered; never public
 * @param sha256 of the original, in hexadecimal
 * @param size of the original, in bytes
 * @param reason of a correction
 * @param findings what the checks said, counted; {@link DeliveryLog#findings} has each
 * @param judgedAt when the checks were done; absent as long as nobody has looked at it
 * @param publishingSince when publishing it began, if that is not done; also where the server stopped before it was
 * @param withdrawnBy who withdrew it, never public; of what was withdrawn long ago that is not known
 * @param originalGone that the original was erased or has expired; empty as long as it is there
 * @param published the revisions that it made; empty as long as it was not published
 */
public record Delivery(
        UUID id,
        State state,
        Instant receivedAt,
        String steward,
        String fileName,
        String kind,
        String sha256,
        long size,
        Optional<String> reason,
        FindingTally findings,
        Optional<Instant> judgedAt,
        Optional<Instant> publishingSince,
        Optional<Instant> publishedAt,
        Optional<Instant> withdrawnAt,
        Optional<String> withdrawalReason,
        Optional<String> withdrawnBy,
        Optional<OriginalGone> originalGone,
        List<Revision> published) {

    public enum State {
        /** Kept for its steward; nothing of it is public. */
        KEPT,
        PUBLISHED,
        /** Taken back, whole and for good. */
        WITHDRAWN
    }

    /** Whether it waits for its steward to look at it, and can still be published. */
    public boolean open() {
        return state == State.KEPT && originalGone.isEmpty();
    }
}
