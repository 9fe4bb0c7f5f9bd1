package nl.profielmonitor.tables;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;

/**
 * Lays the figures of a publication out as a table; the same publication and comparisons always give the same table.
 *
 * @param region under its name of the quarter, as published
 * @param pinned whether one revision was asked for
 * @param names what a municipality was called in the quarter
 * @param slugs where a municipality's page is; used unless pinned
 */
record RegionLayout(
        LabourMarketRegion region,
        boolean pinned,
        Function<MunicipalityCode, String> names,
        Function<MunicipalityCode, Optional<String>> slugs,
        Comparison quarterBefore,
        Comparison yearBefore) {

    /**
     * The order of slugs is that of the Dutch alphabet: it passes over accents and an apostrophe in front
     * ({@code 's-Hertogenbosch} is under the S) and puts a word before a longer one ({@code Aa en Hunze, Aalsmeer}).
     * Unlike a collation it is the same on every platform and for ever.
     */
    private static final Comparator<RegionTable.Row> ORDER = Comparator.<RegionTable.Row, Boolean>comparing(
                    row -> row.whose().municipality().isEmpty())
            .thenComparing(row -> Names.slug(row.name()))
            .thenComparing(row -> row.whose().toString());

    RegionTable table(Publication publication) {
        Figures figures = publication.figures();
        Total total = Totals.ofRegion(figures);
        return new RegionTable(
                region,
                publication.revision(),
                pinned,
                publication.columns(),
                figures.rows().stream()
                        .map(row -> row(row, total))
                        .sorted(ORDER)
                        .toList(),
                figures.absent().stream()
                        .map(code -> new RegionTable.Absent(code, names.apply(code)))
                        .toList(),
                IntStream.range(0, publication.columns().categories().size())
                        .mapToObj(category -> Totals.ofCategory(figures, category))
                        .toList(),
                total,
                figures.register(),
                Totals.coverage(figures),
                quarterBefore.region(total),
                yearBefore.region(total));
    }

    private RegionTable.Row row(Figures.Row row, Total ofRegion) {
        Total total = Totals.ofRow(row);
        return new RegionTable.Row(
                row.whose(),
                row.name(),
                row.whose().municipality().flatMap(code -> slug(code, row.name())),
                row.counts(),
                total,
                share(total, ofRegion),
                quarterBefore.row(row.whose(), total),
                yearBefore.row(row.whose(), total),
                row.line());
    }

    /** A pinned revision must not follow a municipality that is renamed later. */
    private Optional<String> slug(MunicipalityCode code, String name) {
        return pinned ? Optional.of(Names.slug(name)) : slugs.apply(code);
    }

    private static Optional<Ratio> share(Total part, Total whole) {
        return part.exact() && whole.exact() && whole.persons() > 0
                ? Optional.of(new Ratio(part.persons(), whole.persons()))
                : Optional.empty();
    }
}
