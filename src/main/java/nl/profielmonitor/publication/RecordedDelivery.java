package nl.profielmonitor.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as stored, without its original and without what it published. */
record RecordedDelivery(
        UUID id,
        Instant receivedAt,
        String steward,
        String fileName,
        String kind,
        String sha256,
        long size,
        String terms,
        String findings,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

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
                terms,
                findings,
                Optional.ofNullable(publishedAt),
                Optional.ofNullable(withdrawnAt),
                Optional.ofNullable(withdrawalReason),
                published);
    }

    private Delivery.State state() {
        if (withdrawnAt != null) {
            return Delivery.State.WITHDRAWN;
        }
        return publishedAt != null ? Delivery.State.PUBLISHED : Delivery.State.KEPT;
    }
}
