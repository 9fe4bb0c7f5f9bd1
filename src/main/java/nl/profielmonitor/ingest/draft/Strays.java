package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.RowOf;
import org.jspecify.annotations.Nullable;

/** The rows of a file that could not be put under a region and quarter, and where each may belong. */
final class Strays {

    private final Geography geography;
    private final List<Stray> all = new ArrayList<>();
    /** By quarter, region, or region and quarter: not every row is compared with every region and quarter. */
    private final Map<Object, List<Stray>> byWhatIsKnown = new HashMap<>();

    private final List<Set<PublicationKey>> waiting = new ArrayList<>();
    private @Nullable PublicationKey before;
    private boolean believed;

    Strays(Geography geography) {
        this.geography = geography;
    }

    /** @param own the region and quarter that it is put under, though that cannot be right */
    void add(DraftRow row, Placement placement, Optional<PublicationKey> own) {
        Set<PublicationKey> neighbours = new HashSet<>();
        if (before != null) {
            neighbours.add(before);
        }
        waiting.add(neighbours);
        all.add(new Stray(row, placement, neighbours, own));
    }

    /**
     * A row was put under a region and quarter: strays before and after it may belong there.
     *
     * @param refused whether that cannot be right: then others that can go before it
     */
    void pass(PublicationKey key, boolean refused) {
        if (refused && believed) {
            return;
        }
        waiting.forEach(neighbours -> neighbours.add(key));
        waiting.clear();
        before = key;
        believed = !refused;
    }

    /** Those that are put under no region and quarter. */
    Stream<DraftRow> unplaced() {
        return all.stream().filter(stray -> stray.own().isEmpty()).map(Stray::row);
    }

    /** The strays that may belong to a region and quarter with these rows. */
    List<DraftRow> near(PublicationKey key, List<DraftRow> rows) {
        if (byWhatIsKnown.isEmpty()) {
            all.forEach(stray -> stray.whatIsKnown()
                    .forEach(known -> byWhatIsKnown
                            .computeIfAbsent(known, k -> new ArrayList<>())
                            .add(stray)));
        }
        Set<RowOf> present = rows.stream().flatMap(row -> row.of().stream()).collect(Collectors.toSet());
        boolean total = rows.stream().anyMatch(DraftRow::isTotal);
        return Stream.<Object>of(key.quarter(), key.region(), key)
                .flatMap(known -> byWhatIsKnown.getOrDefault(known, List.of()).stream())
                .filter(stray -> stray.mayBelongTo(key, present, total, geography))
                .map(Stray::row)
                .toList();
    }
}
