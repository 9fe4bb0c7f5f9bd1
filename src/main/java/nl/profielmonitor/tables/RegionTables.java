package nl.profielmonitor.tables;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.Merger;
import nl.profielmonitor.geography.Municipality;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.threeten.extra.YearQuarter;

/** Makes region tables from publications. */
@Service
public class RegionTables {

    private final Publications publications;
    private final GeographyCatalog catalog;
    private final Clock clock;

    RegionTables(Publications publications, GeographyCatalog catalog, Clock clock) {
        this.publications = publications;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The current figures; empty where nothing is current. */
    public Optional<RegionTable> current(PublicationKey key) {
        return publications.current(key).map(publication -> table(publication, false));
    }

    /**
     * Exactly one revision, whatever became of it. All but its status stays the same for ever: names are those of its time,
     * slugs follow from them, and it has no changes, for what it would be compared with may be corrected later.
     */
    public Optional<RegionTable> revision(PublicationKey key, int number) {
        return publications.revision(key, number).map(publication -> table(publication, true));
    }

    /** The revision that an address means, {@code 1}; empty where there is none, or it is written in another way. */
    public Optional<RegionTable> revision(PublicationKey key, String asked) {
        return RegionAddresses.revision(asked).flatMap(number -> revision(key, number));
    }

    /** The latest quarter in which a region has current figures; empty if it has none. */
    public Optional<YearQuarter> latest(RegionCode region) {
        return quarters(region).stream().findFirst();
    }

    /** The quarters in which a region has current figures, newest first. */
    public List<YearQuarter> quarters(RegionCode region) {
        return current(publications.history(region));
    }

    /** The quarters of which a region once had figures and has none now, newest first. */
    public List<YearQuarter> withdrawn(RegionCode region) {
        List<Revision> history = publications.history(region);
        List<YearQuarter> current = current(history);
        return history.stream()
                .map(revision -> revision.key().quarter())
                .distinct()
                .filter(quarter -> !current.contains(quarter))
                .toList();
    }

    private static List<YearQuarter> current(List<Revision> history) {
        return history.stream()
                .filter(revision -> revision.status() == RevisionStatus.CURRENT)
                .map(revision -> revision.key().quarter())
                .toList();
    }

    private RegionTable table(Publication publication, boolean pinned) {
        return table(
                publication,
                pinned,
                pinned
                        ? Map.of()
                        : publications.current(earlier(publication.revision().key())));
    }

    /** What a region's quarter is compared with: the quarter before, and the same quarter of the year before. */
    static List<PublicationKey> earlier(PublicationKey key) {
        return List.of(quarterBefore(key), yearBefore(key));
    }

    private static PublicationKey quarterBefore(PublicationKey key) {
        return new PublicationKey(key.region(), key.quarter().minusQuarters(1));
    }

    private static PublicationKey yearBefore(PublicationKey key) {
        return new PublicationKey(key.region(), key.quarter().minusYears(1));
    }

    /** @param before what there is to compare with, as far as it is one of {@link #earlier} */
    RegionTable table(Publication publication, boolean pinned, Map<PublicationKey, Publication> before) {
        Geography geography = catalog.geography();
        PublicationKey key = publication.revision().key();
        return new RegionLayout(
                        region(geography, publication, pinned),
                        pinned,
                        names(geography, key.quarter()),
                        code -> geography.municipality(code, today()).map(Municipality::slug),
                        comparison(geography, publication, before.get(quarterBefore(key))),
                        comparison(geography, publication, before.get(yearBefore(key))))
                .table(publication);
    }

    /** What a municipality was called at the end of a quarter. */
    static Function<MunicipalityCode, String> names(Geography geography, YearQuarter quarter) {
        return code -> geography
                .municipality(code, quarter.atEndOfQuarter())
                .map(Municipality::name)
                .orElseGet(code::value);
    }

    private LabourMarketRegion region(Geography geography, Publication publication, boolean pinned) {
        RegionCode code = publication.revision().key().region();
        String name = publication.regionName();
        Optional<LabourMarketRegion> present = geography.region(code, today());
        String slug =
                present.filter(region -> !pinned).map(LabourMarketRegion::slug).orElseGet(() -> Names.slug(name));
        return new LabourMarketRegion(
                code, name, slug, present.map(LabourMarketRegion::tile).orElse(null));
    }

    private static Comparison comparison(Geography geography, Publication now, @Nullable Publication then) {
        if (then == null) {
            return Comparison.NONE;
        }
        YearQuarter from = then.revision().key().quarter();
        YearQuarter until = now.revision().key().quarter();
        return Comparison.with(then, now, code -> stayedTheSame(geography, code, from, until));
    }

    /** Whether no merger or split touched a municipality after one quarter and until the end of another. */
    private static boolean stayedTheSame(
            Geography geography, MunicipalityCode code, YearQuarter from, YearQuarter until) {
        return Stream.concat(geography.mergersInto(code).stream(), geography.mergersFrom(code).stream())
                .filter(merger -> merger.kind() != Merger.Kind.RENAME)
                .noneMatch(merger -> merger.on().isAfter(from.atEndOfQuarter())
                        && !merger.on().isAfter(until.atEndOfQuarter()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
