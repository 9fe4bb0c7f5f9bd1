package nl.profielmonitor.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that the files under {@code data/geografie/} say; the order of their rows means nothing.
 *
 * @param edition the day on which the files were last brought up to date
 */
record GeographyFacts(
        LocalDate edition,
        Set<RegionSpan> regions,
        Set<MunicipalitySpan> municipalities,
        Set<Merger> mergers,
        Set<Alias> aliases) {

    GeographyFacts(
            LocalDate edition,
            List<RegionSpan> regions,
            List<MunicipalitySpan> municipalities,
            List<Merger> mergers,
            List<Alias> aliases) {
        this(edition, Set.copyOf(regions), Set.copyOf(municipalities), Set.copyOf(mergers), Set.copyOf(aliases));
    }
}
