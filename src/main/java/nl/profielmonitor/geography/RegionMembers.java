package nl.profielmonitor.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The municipalities that figures of a region must be about to be complete.
 *
 * @param first the day before the period of the figures: what was so then may still be so in them
 * @param last the last day of the period
 */
public record RegionMembers(Geography geography, RegionCode region, LocalDate first, LocalDate last) {

    /**
     * Those that are missed, in the order of the Dutch alphabet: they lie in the region on the last day, and nothing is
     * there in their place. One that was made in the period may be stood in for by those that it was made of, and one that
     * moved may be under the other region.
     *
     * @param present whether the figures are about a municipality
     */
    public List<Municipality> absent(Predicate<MunicipalityCode> present) {
        return geography.municipalitiesOf(region, last).stream()
                .filter(municipality -> !present.test(municipality.code()))
                .filter(municipality -> !moved(municipality) && !stoodInFor(municipality, present))
                .toList();
    }

    private boolean moved(Municipality municipality) {
        return geography.regionsOf(municipality.code(), first, last).size() > 1;
    }

    private boolean stoodInFor(Municipality municipality, Predicate<MunicipalityCode> present) {
        return geography.mergersInto(municipality.code()).stream()
                .filter(merger -> merger.on().isAfter(first) && merger.on().equals(municipality.validFrom()))
                .anyMatch(merger -> present.test(merger.oldCode()));
    }
}
