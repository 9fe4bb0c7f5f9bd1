package nl.profielmonitor.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import nl.profielmonitor.publication.RowOf;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** Publications and tables made by hand, for tests: as many rows as are added. */
public final class Published {

    public static final LabourMarketRegion FRIESLAND =
            new LabourMarketRegion(new RegionCode("AM02"), "Friesland", "friesland", new LabourMarketRegion.Tile(5, 1));

    private final LabourMarketRegion region;
    private final YearQuarter quarter;
    private final List<Figures.Row> rows = new ArrayList<>();
    private final List<MunicipalityCode> absent = new ArrayList<>();
    private String columnSet = "vanaf-2020";
    private OptionalInt register = OptionalInt.empty();
    private Figures.@Nullable PrintedTotals printed;

    private Published(LabourMarketRegion region, YearQuarter quarter) {
        this.region = region;
        this.quarter = quarter;
    }

    public static Published in(LabourMarketRegion region, int year, int quarter) {
        return new Published(region, YearQuarter.of(year, quarter));
    }

    public static Published friesland() {
        return in(FRIESLAND, 2020, 2);
    }

    public Published row(String code, String name, Count... counts) {
        return row(new RowOf.Of(new MunicipalityCode(code)), name, OptionalInt.empty(), counts);
    }

    public Published row(String code, String name, int... counts) {
        return row(code, name, IntStream.of(counts).mapToObj(Count::of).toArray(Count[]::new));
    }

    public Published row(RowOf whose, String name, OptionalInt printedTotal, Count... counts) {
        rows.add(new Figures.Row(whose, name, List.of(counts), printedTotal, rows.size() + 2));
        return this;
    }

    /** A municipality of the region that has no row. */
    public Published absent(String code) {
        absent.add(new MunicipalityCode(code));
        return this;
    }

    public Published register(int persons) {
        register = OptionalInt.of(persons);
        return this;
    }

    /** What was printed on the total row; null where nothing was. */
    public Published printed(@Nullable Integer total, @Nullable Integer... counts) {
        printed = new Figures.PrintedTotals(
                Stream.of(counts).map(Published::optional).toList(), optional(total));
        return this;
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public Published columnSet(String code) {
        columnSet = code;
        return this;
    }

    public Publication publication() {
        int categories =
                rows.stream().findFirst().map(row -> row.counts().size()).orElse(1);
        return new Publication(
                new Revision(
                        new PublicationKey(region.code(), quarter),
                        1,
                        OptionalInt.empty(),
                        RevisionStatus.CURRENT,
                        new UUID(0, 1),
                        Instant.parse("2026-11-23T22:00:00Z"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                region.name(),
                new ColumnSet(columnSet, YearQuarter.of(2020, 1), null, categories(categories)),
                new Figures(
                        rows, printed == null ? Figures.PrintedTotals.none(categories) : printed, register, absent));
    }

    /** As the current figures. */
    public RegionTable table() {
        return table(false);
    }

    /** As one revision of them. */
    public RegionTable pinned() {
        return table(true);
    }

    private RegionTable table(boolean pinned) {
        return new RegionLayout(
                        region,
                        pinned,
                        MunicipalityCode::value,
                        code -> Optional.of("nu-" + code.value().toLowerCase(Locale.ROOT)),
                        Comparison.NONE,
                        Comparison.NONE)
                .table(publication());
    }

    private static List<CountCategory> categories(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> new CountCategory("kolom-" + i, "Kolom " + i, "Column " + i, null, null, false))
                .toList();
    }
}
