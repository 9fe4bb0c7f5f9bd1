package nl.profielmonitor.ingest.draft;

import java.util.Optional;
import java.util.Set;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.RowOf;

/**
 * A row of which region, quarter or cells cannot be told: it may belong to a region and quarter of the file.
 *
 * @param neighbours the regions and quarters of the rows before and after it
 * @param own the region and quarter that it is put under, though that cannot be right
 */
record Stray(DraftRow row, Placement placement, Set<PublicationKey> neighbours, Optional<PublicationKey> own) {

    /** Its quarter or region; where neither is known it stands by its neighbours. */
    Set<?> whatIsKnown() {
        if (placement.quarter() != null) {
            return Set.of(placement.quarter());
        }
        return placement.region() != null ? Set.of(placement.region().code()) : neighbours;
    }

    /**
     * Whether it may belong to a region and quarter.
     *
     * @param present whom the rows there are about
     * @param total whether there is a total row
     */
    boolean mayBelongTo(PublicationKey key, Set<RowOf> present, boolean total, Geography geography) {
        if (!fits(key) || own.filter(key::equals).isPresent()) {
            return false;
        }
        if (row.of().isPresent()) {
            return !present.contains(row.of().get()) && (placement.region() != null || liesIn(key, geography));
        }
        if (row.isTotal()) {
            return !total && (placement.region() != null || neighbours.contains(key));
        }
        return placement.key().isPresent() || neighbours.contains(key);
    }

    private boolean fits(PublicationKey key) {
        return (placement.quarter() == null || placement.quarter().equals(key.quarter()))
                && (placement.region() == null || placement.region().code().equals(key.region()));
    }

    private boolean liesIn(PublicationKey key, Geography geography) {
        Window window = Window.of(key.quarter());
        return row.of().flatMap(RowOf::municipality).stream()
                .allMatch(code ->
                        geography.regionsOf(code, window.first(), window.last()).contains(key.region()));
    }
}
