package nl.profielmonitor.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;
import nl.profielmonitor.tables.RegionTable;
import org.threeten.extra.YearQuarter;

/** Region tables to lay out in tests: written as the publication is, {@code "Vlieland 0 . 1 x"}. */
final class Drawn {

    static final YearQuarter QUARTER = YearQuarter.of(2020, 2);

    private static final Instant PUBLISHED = Instant.parse("2026-11-23T22:00:00Z");

    private final String name;
    private final List<String> columns;
    private final List<RegionTable.Row> rows = new ArrayList<>();
    private boolean named;
    private final List<RegionTable.Absent> absent = new ArrayList<>();
    private OptionalInt register = OptionalInt.empty();
    private OptionalLong printed = OptionalLong.empty();
    private Optional<Change> change = Optional.empty();
    private Optional<Change> changeInAYear = Optional.empty();

    private Drawn(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    static Drawn region(String name, int columns) {
        return new Drawn(
                name,
                IntStream.rangeClosed(1, columns).mapToObj(at -> "Kolom " + at).toList());
    }

    static Drawn region(String name, String... columns) {
        Drawn drawn = new Drawn(name, List.of(columns));
        drawn.named = true;
        return drawn;
    }

    /** The figures of the source text. */
    static Drawn friesland() {
        return region("Friesland", 4)
                .rows(
                        "Achtkarspelen 11 73 193 49",
                        "Ameland 0 1 13 3",
                        "Dantumadiel 1 70 142 30",
                        "De Fryske Marren 12 89 204 52",
                        "Harlingen 22 34 75 17",
                        "Heerenveen 5 145 307 96",
                        "Leeuwarden 85 367 1106 123",
                        "Noardeast-Fryslân 8 119 351 84",
                        "Ooststellingwerf 15 106 137 31",
                        "Opsterland 51 43 143 42",
                        "Schiermonnikoog 1 0 2 1",
                        "Smallingerland 78 454 500 112",
                        "Súdwest-Fryslân 11 176 462 150",
                        "Terschelling 2 0 12 4",
                        "Tytsjerksteradiel 18 70 137 29",
                        "Vlieland 0 0 1 0",
                        "Waadhoeke 19 68 240 74",
                        "Weststellingwerf 55 15 177 40")
                .register(9651);
    }

    Drawn rows(String... written) {
        Arrays.stream(written).forEach(this::row);
        return this;
    }

    Drawn register(int persons) {
        register = OptionalInt.of(persons);
        return this;
    }

    Drawn noRegister() {
        register = OptionalInt.empty();
        return this;
    }

    /** Every total differs by so much from what it was. */
    Drawn changed(long persons, long from) {
        change = Optional.of(new Change(persons, Optional.of(new Ratio(persons, from))));
        return this;
    }

    /** Every total differs by so much from what it was a year before. */
    Drawn changedInAYear(long persons, long from) {
        changeInAYear = Optional.of(new Change(persons, Optional.of(new Ratio(persons, from))));
        return this;
    }

    Drawn absent(String... names) {
        for (String municipality : names) {
            absent.add(new RegionTable.Absent(new MunicipalityCode("GM9999"), municipality));
        }
        return this;
    }

    /** A printed total of the region; that of a row is written behind its counts, {@code Ameland . 3 =90}. */
    Drawn printed(long persons) {
        printed = OptionalLong.of(persons);
        return this;
    }

    RegionTable table() {
        Total unseen = absent.isEmpty() ? Total.exactly(0) : Total.atLeast(0);
        List<Total> totals = IntStream.range(0, columns.size())
                .mapToObj(at -> Totals.sum(
                                rows.stream().map(row -> row.counts().get(at)).toList())
                        .plus(unseen))
                .toList();
        Total total = printed.isPresent()
                ? Total.exactly(printed.getAsLong())
                : totals.stream().reduce(Total.exactly(0), Total::plus);
        return new RegionTable(
                new LabourMarketRegion(
                        new RegionCode("AM02"),
                        name,
                        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        new LabourMarketRegion.Tile(5, 1)),
                new Revision(
                        new PublicationKey(new RegionCode("AM02"), QUARTER),
                        1,
                        OptionalInt.empty(),
                        RevisionStatus.CURRENT,
                        new UUID(0, 1),
                        PUBLISHED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                false,
                new ColumnSet(
                        "klantprofielen",
                        YearQuarter.of(2013, 1),
                        null,
                        IntStream.range(0, columns.size())
                                .mapToObj(this::category)
                                .toList()),
                rows.stream().map(row -> finished(row, total)).toList(),
                absent,
                totals,
                total,
                register,
                Totals.coverage(total, register),
                change,
                changeInAYear);
    }

    private CountCategory category(int at) {
        return new CountCategory(
                "kolom-" + (at + 1), columns.get(at), columns.get(at).replace("Kolom", "Column"), null, null, named);
    }

    private void row(String written) {
        String[] parts = written.split(" =", -1);
        String[] words = parts[0].split(" ");
        int names = words.length - columns.size();
        List<Count> counts = Arrays.stream(words).skip(names).map(Drawn::count).toList();
        int number = rows.size() + 1;
        rows.add(new RegionTable.Row(
                new RowOf.Of(new MunicipalityCode(String.format(Locale.ROOT, "GM%04d", number))),
                String.join(" ", Arrays.copyOf(words, names)),
                Optional.empty(),
                counts,
                parts.length > 1 ? Total.exactly(Long.parseLong(parts[1])) : Totals.sum(counts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                number + 1));
    }

    private static Count count(String written) {
        return switch (written) {
            case "." -> Count.Missing.UNKNOWN;
            case "x" -> Count.Missing.SECRET;
            default -> Count.of(Integer.parseInt(written));
        };
    }

    private RegionTable.Row finished(RegionTable.Row row, Total total) {
        Optional<Ratio> share = row.total().exact() && total.exact() && total.persons() > 0
                ? Optional.of(new Ratio(row.total().persons(), total.persons()))
                : Optional.empty();
        return new RegionTable.Row(
                row.whose(),
                row.name(),
                row.slug(),
                row.counts(),
                row.total(),
                share,
                change,
                changeInAYear,
                row.line());
    }
}
