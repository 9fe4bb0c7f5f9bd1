package nl.profielmonitor.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.threeten.extra.YearQuarter;

/** Publications made by hand, for tests: a region of one's own with as many rows as are added. */
final class Published {

    static final LabourMarketRegion FRIESLAND =
            new LabourMarketRegion(new RegionCode("AM02"), "Friesland", "friesland", new LabourMarketRegion.Tile(5, 1));

    private final LabourMarketRegion region;
    private final YearQuarter quarter;
    private final List<Figures.Row> rows = new ArrayList<>();
    private String columnSet = "vanaf-2020";
    private OptionalInt register = OptionalInt.empty();

    private Published(LabourMarketRegion region, YearQuarter quarter) {
        this.region = region;
        this.quarter = quarter;
    }

    static Published in(LabourMarketRegion region, int year, int quarter) {
        return new Published(region, YearQuarter.of(year, quarter));
    }

    static Published friesland() {
        return in(FRIESLAND, 2020, 2);
    }

    Published row(String code, String name, Count... counts) {
        return row(new RowOf.Of(new MunicipalityCode(code)), name, OptionalInt.empty(), counts);
    }

    Published row(String code, String name, int... counts) {
        return row(code, name, IntStream.of(counts).mapToObj(Count::of).toArray(Count[]::new));
    }

    Published row(RowOf whose, String name, OptionalInt printedTotal, Count... counts) {
        rows.add(new Figures.Row(whose, name, List.of(counts), printedTotal, rows.size() + 2));
        return this;
    }

    Published register(int persons) {
        register = OptionalInt.of(persons);
        return this;
    }

    Published columnSet(String code) {
        columnSet = code;
        return this;
    }

    Publication publication() {
        int categories =
                rows.stream().findFirst().map(row -> row.counts().size()).orElse(1);
        return new Publication(
                new Revision(
                        new PublicationKey(region.code(), quarter),
                        1,
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
                new Figures(rows, Figures.PrintedTotals.none(categories), register));
    }

    private static List<CountCategory> categories(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> new CountCategory("kolom-" + i, "Kolom " + i, "Column " + i, null, null, false))
                .toList();
    }
}
