package nl.profielmonitor.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * One revision of a region's quarter, without its figures.
 *
 * @param number from 1; never used twice for a region and quarter
 * @param reason why a correction was made; absent on a first revision
 * @param sourceUrl where the publication can be found
 * @param referenceDate the day that the figures are about (peildatum)
 * @param withdrawalReason why the delivery was withdrawn; only when it was
 */
public record Revision(
        PublicationKey key,
        int number,
        RevisionStatus status,
        UUID delivery,
        Instant publishedAt,
        Optional<String> reason,
        Optional<String> sourceUrl,
        Optional<LocalDate> referenceDate,
        Optional<Instant> withdrawnAt,
        Optional<String> withdrawalReason) {

    /** The one that is current among the revisions of a region's quarter; empty where all were withdrawn. */
    public static Optional<Revision> currentOf(Collection<Revision> history) {
        return history.stream()
                .filter(revision -> revision.status() == RevisionStatus.CURRENT)
                .findFirst();
    }
}
