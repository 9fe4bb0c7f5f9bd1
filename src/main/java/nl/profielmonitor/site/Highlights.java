package nl.profielmonitor.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;

/** What stands out in a region's figures, as far as they are known exactly. */
record Highlights(@Nullable Largest largest, @Nullable Column column, List<String> small) {

    private static final int TOP = 3;

    /** With fewer rows a top three says nothing. */
    private static final int ENOUGH_ROWS = 6;

    /** @param persons that the municipalities have together */
    record Largest(List<String> names, String persons, String share) {}

    record Column(String name, String persons, String share) {}

    static Highlights of(RegionTable table, Notation notation, Locale locale) {
        return new Highlights(
                largest(table, notation).orElse(null),
                column(table, notation, locale).orElse(null),
                small(table));
    }

    public boolean none() {
        return largest == null && column == null && small.isEmpty();
    }

    private static Optional<Largest> largest(RegionTable table, Notation notation) {
        if (!shareable(table) || table.rows().size() < ENOUGH_ROWS) {
            return Optional.empty();
        }
        List<RegionTable.Row> top = table.rows().stream()
                .sorted(Comparator.comparingLong(
                                (RegionTable.Row row) -> row.total().persons())
                        .reversed())
                .limit(TOP)
                .filter(row -> row.total().persons() > 0)
                .toList();
        if (top.size() < TOP) {
            return Optional.empty();
        }
        Total together = top.stream().map(RegionTable.Row::total).reduce(Total.exactly(0), Total::plus);
        return Optional.of(new Largest(
                top.stream().map(RegionTable.Row::name).toList(),
                notation.number(together.persons()),
                share(together, table, notation)));
    }

    private static Optional<Column> column(RegionTable table, Notation notation, Locale locale) {
        boolean exact = table.totals().stream().allMatch(Total::exact);
        if (!shareable(table) || !exact || table.totals().size() < 2) {
            return Optional.empty();
        }
        return IntStream.range(0, table.totals().size())
                .boxed()
                .max(Comparator.comparingLong(
                        category -> table.totals().get(category).persons()))
                .map(category -> new Column(
                        table.columns().categories().get(category).name(locale),
                        notation.number(table.totals().get(category).persons()),
                        share(table.totals().get(category), table, notation)));
    }

    /** Municipalities with so few persons that a share says little. */
    private static List<String> small(RegionTable table) {
        return table.rows().stream()
                .filter(row -> row.whose().municipality().isPresent())
                .filter(row -> row.total().exact() && row.total().persons() < Change.SMALLEST_BASE)
                .map(RegionTable.Row::name)
                .toList();
    }

    private static boolean shareable(RegionTable table) {
        return table.total().exact()
                && table.total().persons() > 0
                && table.rows().stream().allMatch(row -> row.total().exact());
    }

    private static String share(Total part, RegionTable table, Notation notation) {
        return new Percentages(notation)
                .share(new Ratio(part.persons(), table.total().persons()));
    }
}
