package nl.profielmonitor.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One revision of a region's quarter, without its figures.
 *
 * @param number from 1; never used twice for a region and quarter
 * @param corrects the revision that was current until then; absent where it corrects none
 * @param reason why a correction was made; absent on a first revision
 * @param sourceUrl where the publication can be found
 * @param referenceDate the day that the figures are about (peildatum)
 * @param withdrawalReason why the delivery was withdrawn; only when it was
 */
public record Revision(
        PublicationKey key,
        int number,
        OptionalInt corrects,
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

    /** What replaced a revision among those of its region's quarter: the first after it that was not taken back itself. */
    public Optional<Revision> successorIn(Collection<Revision> history) {
        return status != RevisionStatus.REPLACED
                ? Optional.empty()
                : history.stream()
                        .filter(other -> other.number() > number)
                        .filter(other -> other.status() != RevisionStatus.WITHDRAWN)
                        .min(Comparator.comparingInt(Revision::number));
    }
}
