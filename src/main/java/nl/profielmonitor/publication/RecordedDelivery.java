package nl.profielmonitor.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as stored, without what can be long: its original, its terms, each of its findings and what it published. */
record RecordedDelivery(
        UUID id,
        Instant receivedAt,
        String steward,
        String fileName,
        String kind,
        String sha256,
        long size,
        @Nullable String reason,
        int errors,
        int warnings,
        int remarks,
        boolean lacksReason,
        boolean saysUnchanged,
        @Nullable Instant judgedAt,
        @Nullable Instant publishingSince,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @Nullable String withdrawnBy,
        @Nullable Instant originalGoneAt,
        @Nullable String erasedBy,
        @Nullable String erasureReason) {

    boolean hasOriginal() {
        return originalGoneAt == null;
    }

    Delivery with(List<Revision> published) {
        return new Delivery(
                id,
                state(),
                receivedAt,
                steward,
                fileName,
                kind,
                sha256,
                size,
                Optional.ofNullable(reason),
                new FindingTally(errors, warnings, remarks, lacksReason, saysUnchanged),
                Optional.ofNullable(judgedAt),
                Optional.ofNullable(publishingSince),
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(withdrawnAt),
                Optional.ofNullable(withdrawalReason),
                Optional.ofNullable(withdrawnBy),
                Optional.ofNullable(originalGoneAt)
                        .map(at -> new OriginalGone(
                                at, Optional.ofNullable(erasedBy), Optional.ofNullable(erasureReason))),
                published);
    }

    private Delivery.State state() {
        if (withdrawnAt != null) {
            return Delivery.State.WITHDRAWN;
        }
        return publishedAt != null ? Delivery.State.PUBLISHED : Delivery.State.KEPT;
    }
}
