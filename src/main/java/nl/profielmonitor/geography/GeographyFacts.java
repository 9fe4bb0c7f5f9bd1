package nl.profielmonitor.geography;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

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

    /**
     * The aliases of regions, or of municipalities, by code.
     *
     * @param kind what their codes begin with
     */
    <C> Map<C, List<String>> aliases(String kind, Function<String, C> code) {
        return aliases.stream()
                .filter(alias -> alias.code().startsWith(kind))
                .collect(groupingBy(alias -> code.apply(alias.code()), mapping(Alias::name, toList())));
    }
}
