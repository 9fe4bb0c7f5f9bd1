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
 * @param terms what was said with the upload, as JSON
 * @param findings what the checks said, as JSON
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
        String terms,
        String findings,
        Optional<Instant> publishedAt,
        Optional<Instant> withdrawnAt,
        Optional<String> withdrawalReason,
        List<Revision> published) {

    public enum State {
        /** Kept for its steward; nothing of it is public. */
        KEPT,
        PUBLISHED,
        /** Taken back, whole and for good. */
        WITHDRAWN
    }
}
