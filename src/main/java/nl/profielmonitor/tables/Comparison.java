package nl.profielmonitor.tables;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;

/** Earlier figures of the same region to set present ones against. */
final class Comparison {

    /** Nothing to compare with. */
    static final Comparison NONE = new Comparison(Optional.empty(), Map.of());

    private final Optional<Total> region;
    private final Map<RowOf, Total> rows;

    private Comparison(Optional<Total> region, Map<RowOf, Total> rows) {
        this.region = region;
        this.rows = rows;
    }

    /**
     * A comparison with earlier figures. A total is of the persons known in Sonar, whatever columns they are told apart by.
     * Totals of a region that lack different municipalities are about different people; its rows can be compared all the same.
     *
     * @param same whether a municipality stayed the same between both moments; one that took over or lost a part did not
     */
    static Comparison with(Publication then, Publication now, Predicate<MunicipalityCode> same) {
        return new Comparison(region(then.figures(), now.figures()), rows(then.figures(), same));
    }

    private static Optional<Total> region(Figures then, Figures now) {
        return Set.copyOf(then.absent()).equals(Set.copyOf(now.absent()))
                ? Optional.of(Totals.ofRegion(then))
                : Optional.empty();
    }

    private static Map<RowOf, Total> rows(Figures figures, Predicate<MunicipalityCode> same) {
        return figures.rows().stream()
                .filter(row -> row.whose().municipality().map(same::test).orElse(true))
                .collect(Collectors.toMap(Figures.Row::whose, Totals::ofRow, (first, second) -> first));
    }

    Optional<Change> region(Total now) {
        return region.flatMap(then -> Change.between(then, now));
    }

    Optional<Change> row(RowOf whose, Total now) {
        return Optional.ofNullable(rows.get(whose)).flatMap(then -> Change.between(then, now));
    }
}
