package nl.profielmonitor.tables;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.statistics.CountryFigures;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;
import org.threeten.extra.YearQuarter;

/** Lays the current publications of a quarter out as the table of the country. */
final class CountryLayout {

    /** Compares the exact fractions: two regions that both show 76% still have an order. */
    private static final Comparator<Ratio> BY_RATIO =
            (one, other) -> product(one.part(), other.whole()).compareTo(product(other.part(), one.whole()));

    private static final Comparator<CountryTable.Row> ORDER = Comparator.comparing(
                    CountryTable.Row::coverage, absentLast(BY_RATIO.reversed()))
            .thenComparing(
                    CountryTable.Row::total,
                    absentLast(Comparator.comparingLong(Total::persons).reversed()))
            .thenComparing(row -> Names.slug(row.region().name()))
            .thenComparing(row -> row.region().code());

    private CountryLayout() {}

    /**
     * @param regions that exist on the quarter's last day
     * @param publications the current ones of the quarter
     * @param names what a municipality was called in the quarter
     */
    static CountryTable table(
            YearQuarter quarter,
            List<LabourMarketRegion> regions,
            List<Publication> publications,
            Function<MunicipalityCode, String> names) {
        Map<RegionCode, Publication> published = publications.stream()
                .collect(Collectors.toMap(
                        publication -> publication.revision().key().region(), Function.identity()));
        List<CountryTable.Row> rows = regions.stream()
                .map(region -> row(region, Optional.ofNullable(published.get(region.code())), names))
                .sorted(ORDER)
                .toList();
        CountryFigures country = CountryFigures.of(rows.stream()
                .flatMap(row -> row.total().map(total -> new CountryFigures.Region(total, row.register())).stream())
                .toList());
        return new CountryTable(
                quarter, rows, country.counted(), country.persons(), country.register(), country.coverage());
    }

    private static CountryTable.Row row(
            LabourMarketRegion region, Optional<Publication> publication, Function<MunicipalityCode, String> names) {
        Optional<Figures> figures = publication.map(Publication::figures);
        return new CountryTable.Row(
                region,
                publication.map(Publication::revision),
                figures.map(Totals::ofRegion),
                figures.map(Figures::register).orElse(OptionalInt.empty()),
                figures.flatMap(Totals::coverage),
                figures.stream().flatMap(of -> of.absent().stream()).map(names).toList());
    }

    private static <T> Comparator<Optional<T>> absentLast(Comparator<T> order) {
        return (one, other) -> one.isPresent() && other.isPresent()
                ? order.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
