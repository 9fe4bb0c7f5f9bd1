package nl.profielmonitor.publication;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.profielmonitor.geography.RegionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threeten.extra.YearQuarter;

/**
 * Reads what was published. Every method sees one consistent state: which revisions it gives is settled by its first
 * query, and a revision's figures never change. A method takes at most five queries, however many publications it gives.
 */
@Service
@Transactional(readOnly = true)
public class Publications {

    private final PublishedHeaders headers;
    private final PublishedFigures figures;
    private final ColumnSets columns;

    Publications(PublishedHeaders headers, PublishedFigures figures, ColumnSets columns) {
        this.headers = headers;
        this.figures = figures;
        this.columns = columns;
    }

    /** The current figures, under the columns' names of now; empty where nothing is current. */
    public Optional<Publication> current(PublicationKey key) {
        return Optional.ofNullable(current(List.of(key)).get(key));
    }

    /** Exactly one revision, under the columns' names of the moment it was published; whatever its status. */
    public Optional<Publication> revision(PublicationKey key, int number) {
        List<PublishedHeader> found = headers.all(key.region(), key.quarter()).stream()
                .filter(header -> header.number() == number)
                .toList();
        return complete(found, PublishedHeader::publishedAt).stream().findFirst();
    }

    /** Every revision of a region's quarter, newest first, each under the columns' names of the moment it was published. */
    public List<Publication> revisions(PublicationKey key) {
        return complete(headers.all(key.region(), key.quarter()), PublishedHeader::publishedAt);
    }

    /** All current publications of a quarter, by region code. */
    public List<Publication> currentOf(YearQuarter quarter) {
        return complete(headers.current(quarter), header -> ColumnHistory.NOW);
    }

    /** The current publications among those asked for; what is not current is left out. */
    public Map<PublicationKey, Publication> current(Collection<PublicationKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Set<PublicationKey> asked = new HashSet<>(keys);
        List<PublishedHeader> found = headers
                .current(
                        asked.stream().map(PublicationKey::region).distinct().toList(),
                        asked.stream().map(PublicationKey::quarter).distinct().toList())
                .stream()
                .filter(header -> asked.contains(header.key()))
                .toList();
        return complete(found, header -> ColumnHistory.NOW).stream()
                .collect(toMap(publication -> publication.revision().key(), identity()));
    }

    /** Every revision of a region's quarter, newest first; empty if nothing was ever published. */
    public List<Revision> history(PublicationKey key) {
        return revisions(headers.all(key.region(), key.quarter()));
    }

    /** Every revision of a region, newest quarter first and newest revision first. */
    public List<Revision> history(RegionCode region) {
        return revisions(headers.all(region));
    }

    /** Where the delivered file has the figures of a revision; empty for those from before that was written down. */
    public Optional<Provenance> provenance(Revision revision) {
        return headers.provenance(revision.key().region(), revision.key().quarter(), revision.number())
                .map(ProvenanceJson::read);
    }

    /** What withdrawing a delivery would come to, for each region and quarter that it published; changes nothing. */
    public List<AfterWithdrawal> afterWithdrawing(UUID delivery) {
        List<PublishedHeader> all = headers.beside(delivery);
        Map<PublicationKey, PublishedHeader> left = all.stream()
                .filter(header ->
                        header.withdrawnAt() == null && !header.delivery().equals(delivery))
                .collect(toMap(PublishedHeader::key, identity(), (highest, lower) -> highest));
        Map<PublicationKey, Publication> then =
                complete(List.copyOf(left.values()), header -> ColumnHistory.NOW).stream()
                        .collect(toMap(publication -> publication.revision().key(), identity()));
        Map<PublicationKey, List<Revision>> histories =
                all.stream().map(PublishedHeader::revision).collect(groupingBy(Revision::key));
        return all.stream()
                .filter(header -> header.delivery().equals(delivery))
                .map(header -> new AfterWithdrawal(
                        header.revision(),
                        Revision.currentOf(histories.getOrDefault(header.key(), List.of())),
                        Optional.ofNullable(then.get(header.key()))))
                .toList();
    }

    /** The quarters in which at least one region has current figures, and how many regions have, newest first. */
    public List<QuarterCount> quarters() {
        return headers.quarters().stream()
                .map(found -> new QuarterCount(found.quarter(), Math.toIntExact(found.regions())))
                .toList();
    }

    /** The regions of which figures of a quarter were ever published, withdrawn or not, by code. */
    public List<RegionCode> everPublished(YearQuarter quarter) {
        return headers.all(quarter).stream()
                .map(header -> header.key().region())
                .distinct()
                .toList();
    }

    /** @param regions how many regions have current figures */
    public record QuarterCount(YearQuarter quarter, int regions) {}

    private List<Publication> complete(List<PublishedHeader> found, Function<PublishedHeader, Instant> named) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Long> ids = found.stream().map(PublishedHeader::id).toList();
        FiguresAssembly read = new FiguresAssembly(figures.rows(ids), figures.counts(ids), figures.totals(ids));
        ColumnHistory history = columns.history();
        return found.stream()
                .map(header -> {
                    DatedColumns dated = history.at(named.apply(header), header.columnSet());
                    return new Publication(
                            header.revision(),
                            header.regionName(),
                            dated.set(),
                            read.figures(header, dated.categories()));
                })
                .toList();
    }

    private static List<Revision> revisions(List<PublishedHeader> found) {
        return found.stream().map(PublishedHeader::revision).toList();
    }
}
