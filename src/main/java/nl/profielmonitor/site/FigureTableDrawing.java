package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;

/** Draws the {@link FigureTable} of a region. */
class FigureTableDrawing {

    /** Steps of the scale that fit beside the numbers of a table with up to four categories. */
    private static final int STEPS = 38;

    /** Steps that the numbers of one more column take. */
    private static final int STEPS_OF_A_COLUMN = 7;

    /** Steps that a column takes more when it has a name of its own. */
    private static final int STEPS_OF_A_NAME = 3;

    private static final int USUAL_CATEGORIES = 4;

    /** Letters of a name; two more take the room of a step. */
    private static final int USUAL_NAME = 18;

    private static final int FEWEST_STEPS = 8;

    /** With more categories than this, the bars of their cells would be too short to compare. */
    private static final int MOST_BARS = 6;

    /** The narrowest step is this many pixels: less than a pixel of bar would not be seen. */
    private static final double STEP_PIXELS = 12;

    private static final int MOST_SCALE_BAR_STEPS = 5;

    private final RegionTable table;
    private final Notation notation;
    private final Percentages percentages;
    private final Locale locale;
    private final boolean bars;
    private final boolean sinceQuarter;
    private final boolean sinceYear;
    private final List<Long> largest;
    private final long largestTotal;
    private final long step;

    FigureTableDrawing(RegionTable table, Notation notation, Locale locale) {
        this.table = table;
        this.notation = notation;
        this.percentages = new Percentages(notation);
        this.locale = locale;
        int categories = table.columns().categories().size();
        this.bars = categories <= MOST_BARS;
        this.sinceQuarter = changes(RegionTable.Row::sinceQuarter, table.sinceQuarter());
        this.sinceYear = changes(RegionTable.Row::sinceYear, table.sinceYear());
        this.largest = IntStream.range(0, categories).mapToObj(this::largest).toList();
        this.largestTotal = table.rows().stream()
                .mapToLong(row -> row.total().persons())
                .max()
                .orElse(0);
        int room = room();
        this.step = Scale.step(candidate -> stepsInAll(candidate) <= room);
    }

    FigureTable draw() {
        long totalSteps = Scale.steps(largestTotal, step);
        int unitSteps = (int) Math.min(MOST_SCALE_BAR_STEPS, totalSteps);
        return new FigureTable(
                IntStream.range(0, largest.size()).mapToObj(this::column).toList(),
                table.rows().stream().map(this::row).toList(),
                foot(),
                totalSteps,
                sum(Total.exactly(step * unitSteps)),
                unitSteps,
                bars,
                sinceQuarter,
                sinceYear);
    }

    /** What is left of the width for the bars. */
    private int room() {
        int columns = Math.max(0, table.columns().categories().size() - USUAL_CATEGORIES);
        int changes = (sinceQuarter ? 1 : 0) + (sinceYear ? 1 : 0);
        int letters = table.rows().stream()
                .mapToInt(row -> Math.max(0, row.name().length() - USUAL_NAME))
                .max()
                .orElse(0);
        boolean named = table.columns().categories().stream().allMatch(CountCategory::named);
        int names = named ? STEPS_OF_A_NAME * table.columns().categories().size() : 0;
        return Math.max(FEWEST_STEPS, STEPS - STEPS_OF_A_COLUMN * (columns + changes) - letters / 2 - names);
    }

    private long stepsInAll(long candidate) {
        long total = Scale.steps(largestTotal, candidate);
        return bars
                ? total
                        + largest.stream()
                                .mapToLong(most -> Scale.steps(most, candidate))
                                .sum()
                : total;
    }

    private long largest(int category) {
        return table.rows().stream()
                .mapToLong(row -> row.counts().get(category).persons().orElse(0))
                .max()
                .orElse(0);
    }

    private boolean changes(Function<RegionTable.Row, Optional<Change>> ofRow, Optional<Change> ofRegion) {
        return ofRegion.isPresent()
                || table.rows().stream().anyMatch(row -> ofRow.apply(row).isPresent());
    }

    private FigureTable.Column column(int category) {
        CountCategory of = table.columns().categories().get(category);
        String description = locale.getLanguage().equals("en") ? of.descriptionEn() : of.descriptionNl();
        return new FigureTable.Column(
                Mark.of(category),
                of.code(),
                of.name(locale),
                description,
                of.named(),
                Scale.steps(largest.get(category), step));
    }

    private FigureTable.Row row(RegionTable.Row row) {
        return new FigureTable.Row(
                id(row.whose()),
                row.name(),
                row.whose().municipality().isPresent(),
                row.line(),
                IntStream.range(0, row.counts().size())
                        .mapToObj(category -> cell(row.counts().get(category), category))
                        .toList(),
                sum(row.total()),
                Segment.stacked(
                        row.counts().stream()
                                .map(count -> (long) count.persons().orElse(0))
                                .toList(),
                        Scale.steps(largestTotal, step) * step),
                Segment.undivided(
                        row.total(), Totals.sum(row.counts()).persons(), Scale.steps(largestTotal, step) * step),
                row.share().map(percentages::share).orElse(""),
                change(row.sinceQuarter()),
                change(row.sinceYear()));
    }

    private static String id(RowOf whose) {
        return whose instanceof RowOf.Rest rest
                ? rest.code()
                : whose.municipality().orElseThrow().value().toLowerCase(Locale.ROOT);
    }

    private FigureTable.Cell cell(Count count, int category) {
        if (count instanceof Count.Missing missing) {
            return new FigureTable.Cell(missing.name().toLowerCase(Locale.ROOT), null, null, null);
        }
        int persons = count.persons().orElseThrow();
        return persons == 0
                ? new FigureTable.Cell("zero", notation.number(0), 0, null)
                : new FigureTable.Cell(
                        "known", notation.number(persons), persons, bars ? bar(persons, category) : null);
    }

    /** Whoever is counted is seen: a bar is a hairline at least. */
    private String bar(int persons, int category) {
        long steps = Scale.steps(largest.get(category), step);
        return Scale.width(Math.max((double) persons / (steps * step), 1 / (steps * STEP_PIXELS)));
    }

    private FigureTable.Foot foot() {
        return new FigureTable.Foot(
                table.totals().stream().map(this::sum).toList(),
                sum(table.total()),
                table.total().exact() && table.total().persons() > 0 ? shares() : List.of(),
                change(table.sinceQuarter()),
                change(table.sinceYear()));
    }

    private List<String> shares() {
        return Stream.concat(table.totals().stream(), Stream.of(table.total()))
                .map(part -> part.exact()
                        ? percentages.share(
                                new Ratio(part.persons(), table.total().persons()))
                        : "")
                .toList();
    }

    private FigureTable.Sum sum(Total total) {
        return FigureTable.Sum.of(total, notation);
    }

    private FigureTable.@Nullable Step change(Optional<Change> change) {
        return change.map(of -> new FigureTable.Step(
                        notation.change(of.persons()),
                        of.ratio().map(percentages::change).orElse(null)))
                .orElse(null);
    }
}
