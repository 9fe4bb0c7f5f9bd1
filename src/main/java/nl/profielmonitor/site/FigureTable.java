package nl.profielmonitor.site;

import java.util.Comparator;
import java.util.List;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;

/**
 * The table of a region as its page shows it: the numbers as they are written, and the widths of the bars beside them.
 * One scale holds for the whole table, so that so many persons are the same length in every cell.
 *
 * @param columns the categories
 * @param totalSteps width of the column of totals, in steps of the scale
 * @param unit persons that the scale bar shows
 * @param unitSteps steps of the scale bar: five, or as many as the longest total has
 * @param bars whether each category has a bar in its cell; with many categories only the totals have
 */
record FigureTable(
        List<Column> columns,
        List<Row> rows,
        Foot foot,
        long totalSteps,
        Sum unit,
        int unitSteps,
        boolean bars,
        boolean sinceQuarter,
        boolean sinceYear) {

    private static final int LONG_NAME = 18;
    private static final int ROW_PIXELS = 26;
    private static final int TWO_LINES_PIXELS = 34;
    private static final int AXIS_PIXELS = 56;

    /** Whether the names of all columns are confirmed. */
    public boolean named() {
        return unnamed().isEmpty();
    }

    /** Whether some have, so that their heads need more room than those of placeholders. */
    public boolean someNamed() {
        return columns.stream().anyMatch(Column::named);
    }

    /** The columns that nobody has named yet. */
    public List<Column> unnamed() {
        return columns.stream().filter(column -> !column.named()).toList();
    }

    /** Whether a range names them: nobody has named any, and they stand in the order of their placeholders. */
    public boolean unnamedRange() {
        List<String> names = unnamed().stream().map(Column::name).toList();
        return names.size() > 1
                && names.size() == columns.size()
                && names.equals(names.stream()
                        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .toList());
    }

    /** How many rows are about a municipality; a rest row is not. */
    public long municipalities() {
        return rows.stream().filter(Row::municipality).count();
    }

    /** Height of a chart with a bar for each row, in pixels; longer names take two lines. */
    public int chartHeight() {
        boolean twoLines = rows.stream().anyMatch(row -> row.name().length() > LONG_NAME);
        return rows.size() * (twoLines ? TWO_LINES_PIXELS : ROW_PIXELS) + AXIS_PIXELS;
    }

    /** Whether the share of some row is known. */
    public boolean shares() {
        return rows.stream().anyMatch(row -> !row.share().isEmpty());
    }

    /** How many numbers a row has on a phone, where its changes stand below them: its counts and its total. */
    public int numbers() {
        return columns.size() + 1;
    }

    /** Whether some count is not known. */
    public boolean unknown() {
        return has("unknown");
    }

    /** Whether some count is kept secret. */
    public boolean secret() {
        return has("secret");
    }

    /** The rows that cannot be drawn whole, because a count is missing. */
    public List<String> incomplete() {
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.persons() == null))
                .map(Row::name)
                .toList();
    }

    private boolean has(String kind) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.kind().equals(kind));
    }

    /**
     * @param mark colour and pattern
     * @param steps width of its bars, in steps of the scale
     * @param description what it counts; null as long as nobody has said
     */
    record Column(
            int mark, String code, String name, @Nullable String description, boolean named, long steps) {}

    /** Whether some printed total counts persons of whom the column is not known. */
    public boolean undivided() {
        return rows.stream().anyMatch(row -> row.undivided() != null);
    }

    /**
     * @param id to point at the row
     * @param line line of the delivered file
     * @param bar of the counts that are known
     * @param undivided what a printed total counts beyond those; null where it counts nobody
     */
    record Row(
            String id,
            String name,
            boolean municipality,
            int line,
            List<Cell> cells,
            Sum total,
            List<Segment> bar,
            @Nullable Segment undivided,
            String share,
            @Nullable Step sinceQuarter,
            @Nullable Step sinceYear) {}

    /**
     * A count.
     *
     * @param kind {@code known}, {@code zero}, {@code unknown} or {@code secret}
     * @param persons as written; null if missing
     * @param value the bare number; null if missing
     * @param bar width of the bar; null for none
     */
    record Cell(
            String kind,
            @Nullable String persons,
            @Nullable Integer value,
            @Nullable String bar) {}

    /** @param exact if not, it is at least so many */
    record Sum(String persons, long value, boolean exact) {

        static Sum of(Total total, Notation notation) {
            return new Sum(notation.number(total.persons()), total.persons(), total.exact());
        }

        /** 'At least 0' says nothing: then it is not known at all. */
        public boolean unknown() {
            return !exact && value == 0;
        }
    }

    /** @param percent null where it would say nothing */
    record Step(String persons, @Nullable String percent) {}

    /** @param shares of the region's total, per category; empty if that is not known exactly */
    record Foot(
            List<Sum> counts,
            Sum total,
            List<String> shares,
            @Nullable Step sinceQuarter,
            @Nullable Step sinceYear) {}
}
