package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.publication.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A delivery, for stewards. It does not tell who delivered.
 *
 * @param status what became of it, see {@link Delivery.State}
 * @param grootte of the file, in bytes
 * @param sha256 of the file, in hexadecimal
 */
@JsonPropertyOrder({
    "id",
    "status",
    "bestandsnaam",
    "grootte",
    "sha256",
    "ontvangenOp",
    "gepubliceerdOp",
    "ingetrokkenOp",
    "redenIntrekking",
    "origineel",
    "publicaties",
    "bevindingen"
})
record DeliveryAnswer(
        String id,
        String status,
        String bestandsnaam,
        long grootte,
        String sha256,
        Instant ontvangenOp,
        @Nullable Instant gepubliceerdOp,
        @Nullable Instant ingetrokkenOp,
        @Nullable String redenIntrekking,
        OriginalAnswer origineel,
        List<PublicationAnswer> publicaties,
        List<FindingAnswer> bevindingen) {

    static DeliveryAnswer of(Delivery delivery, List<PublicationAnswer> publications, List<FindingAnswer> findings) {
        return new DeliveryAnswer(
                delivery.id().toString(),
                switch (delivery.state()) {
                    case KEPT -> "bewaard";
                    case PUBLISHED -> "gepubliceerd";
                    case WITHDRAWN -> "ingetrokken";
                },
                delivery.fileName(),
                delivery.size(),
                delivery.sha256(),
                seconds(delivery.receivedAt()),
                orNull(delivery.publishedAt()),
                orNull(delivery.withdrawnAt()),
                delivery.withdrawalReason().orElse(null),
                OriginalAnswer.of(delivery.originalGone()),
                publications,
                findings);
    }

    private static @Nullable Instant orNull(Optional<Instant> moment) {
        return moment.map(DeliveryAnswer::seconds).orElse(null);
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
