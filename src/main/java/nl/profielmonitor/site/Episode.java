package nl.profielmonitor.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.tables.FigureChanges;
import org.jspecify.annotations.Nullable;

/**
 * One revision in the history of a region's quarter.
 *
 * @param corrects the revision that it corrected; null for one that was no correction
 * @param changes against that revision; null for one that was no correction
 * @param successor what replaced it; null where nothing did
 */
record Episode(
        Revision revision,
        @Nullable Revision corrects,
        @Nullable FigureChanges changes,
        @Nullable Revision successor) {

    /** @param revisions all of a region's quarter, newest first */
    static List<Episode> of(List<Publication> revisions) {
        List<Revision> history = revisions.stream().map(Publication::revision).toList();
        Map<Integer, Publication> byNumber = revisions.stream()
                .collect(Collectors.toMap(publication -> publication.revision().number(), Function.identity()));
        return revisions.stream()
                .map(publication -> of(publication, byNumber, history))
                .toList();
    }

    private static Episode of(Publication publication, Map<Integer, Publication> byNumber, List<Revision> history) {
        Revision revision = publication.revision();
        Optional<Publication> corrected =
                revision.corrects().stream().mapToObj(byNumber::get).findFirst();
        return new Episode(
                revision,
                corrected.map(Publication::revision).orElse(null),
                corrected
                        .map(before -> FigureChanges.between(
                                before.figures(), before.columns(), publication.figures(), publication.columns()))
                        .orElse(null),
                revision.successorIn(history).orElse(null));
    }

    /** Whether others were there before it, all of which had been withdrawn. */
    public boolean again() {
        return corrects == null && revision.number() > 1;
    }
}
