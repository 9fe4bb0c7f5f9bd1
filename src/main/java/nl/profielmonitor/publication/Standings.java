package nl.profielmonitor.publication;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import nl.profielmonitor.publication.NewDelivery.NewPublication;

/** How far the revisions of several regions and quarters have come. */
record Standings(Map<PublicationKey, Standing> known) {

    /**
     * The standings before publications are added.
     *
     * @throws RevisionConflict if another revision than the expected one is current for any of them
     */
    static Standings before(List<NewPublication> publications, PublishedHeaders headers) {
        Standings standings = read(publications, headers);
        publications.forEach(publication -> standings.of(publication.key()).mustBe(publication.expectedRevision()));
        return standings;
    }

    private static Standings read(List<NewPublication> publications, PublishedHeaders headers) {
        List<PublicationKey> keys =
                publications.stream().map(NewPublication::key).toList();
        return new Standings(headers
                .standings(
                        keys.stream().map(PublicationKey::region).collect(toSet()),
                        keys.stream().map(PublicationKey::quarter).collect(toSet()))
                .stream()
                .collect(toMap(Standing::key, identity())));
    }

    Standing of(PublicationKey key) {
        return known.getOrDefault(key, Standing.none(key));
    }
}
