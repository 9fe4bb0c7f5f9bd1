package nl.profielmonitor.tables;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import nl.profielmonitor.publication.NewDelivery.NewPublication;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import org.springframework.stereotype.Service;

/** Makes region tables of figures that are still to be published, as they will be. */
@Service
public class RegionPreviews {

    private final RegionTables tables;
    private final Publications publications;
    private final Clock clock;

    RegionPreviews(RegionTables tables, Publications publications, Clock clock) {
        this.tables = tables;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * The table of a region's quarter as it will be once a delivery is published: under the next revision's number, and
     * compared with what will be current by then.
     *
     * @param delivery the delivery that is to publish them
     * @param together all that it is to publish
     * @return empty if none of that is about the region and quarter
     */
    public Optional<RegionTable> preview(PublicationKey key, UUID delivery, Collection<NewPublication> together) {
        List<PublicationKey> earlier = RegionTables.earlier(key);
        Map<PublicationKey, Publication> then = new HashMap<>(publications.current(earlier));
        for (NewPublication one : together) {
            if (key.equals(one.key()) || earlier.contains(one.key())) {
                then.put(one.key(), asPublished(one, delivery));
            }
        }
        return Optional.ofNullable(then.get(key)).map(publication -> tables.table(publication, false, then));
    }

    private Publication asPublished(NewPublication one, UUID delivery) {
        return new Publication(revision(one, delivery), one.regionName(), one.columns(), one.figures());
    }

    private Revision revision(NewPublication one, UUID delivery) {
        int corrects = one.expectedRevision();
        return new Revision(
                one.key(),
                1
                        + publications.history(one.key()).stream()
                                .mapToInt(Revision::number)
                                .max()
                                .orElse(0),
                corrects == 0 ? OptionalInt.empty() : OptionalInt.of(corrects),
                RevisionStatus.CURRENT,
                delivery,
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
