package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.profielmonitor.publication.OriginalGone;
import org.jspecify.annotations.Nullable;

/**
 * Whether the file of a delivery is there still. It does not tell who erased it.
 *
 * @param status {@code aanwezig}, {@code gewist} by a steward, or {@code verlopen}: nothing of it was published in time
 * @param verwijderdOp null as long as it is there
 * @param reden why it was erased; null where it was not
 */
@JsonPropertyOrder({"status", "verwijderdOp", "reden"})
record OriginalAnswer(
        String status,
        @Nullable Instant verwijderdOp,
        @Nullable String reden) {

    private static final OriginalAnswer PRESENT = new OriginalAnswer("aanwezig", null, null);

    static OriginalAnswer of(Optional<OriginalGone> gone) {
        return gone.map(it -> new OriginalAnswer(
                        it.erased() ? "gewist" : "verlopen",
                        it.at().truncatedTo(ChronoUnit.SECONDS),
                        it.reason().orElse(null)))
                .orElse(PRESENT);
    }
}
