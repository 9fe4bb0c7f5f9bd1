package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;

/** Draws the {@link FigureTable} of a region. */
class FigureTableDrawing {

    private static final int MOST_SCALE_BAR_STEPS = 5;

    private final RegionTable table;
    private final Notation notation;
    private final Percentages percentages;
    private final Locale locale;
    private final boolean sinceQuarter;
    private final boolean sinceYear;
    private final TableScale scale;

    FigureTableDrawing(RegionTable table, Notation notation, Locale locale) {
        this.table = table;
        this.notation = notation;
        this.percentages = new Percentages(notation);
        this.locale = locale;
        this.sinceQuarter = changes(RegionTable.Row::sinceQuarter, table.sinceQuarter());
        this.sinceYear = changes(RegionTable.Row::sinceYear, table.sinceYear());
        this.scale = TableScale.of(table, (sinceQuarter ? 1 : 0) + (sinceYear ? 1 : 0));
    }

    FigureTable draw() {
        int unitSteps = (int) Math.min(MOST_SCALE_BAR_STEPS, scale.totalSteps());
        return new FigureTable(
                IntStream.range(0, table.columns().categories().size())
                        .mapToObj(this::column)
                        .toList(),
                table.rows().stream().map(this::row).toList(),
                foot(),
                scale.totalSteps(),
                sum(Total.exactly(scale.step() * unitSteps)),
                unitSteps,
                scale.bars(),
                sinceQuarter,
                sinceYear);
    }

    private boolean changes(Function<RegionTable.Row, Optional<Change>> ofRow, Optional<Change> ofRegion) {
        return ofRegion.isPresent()
                || table.rows().stream().anyMatch(row -> ofRow.apply(row).isPresent());
    }

    private FigureTable.Column column(int category) {
        CountCategory of = table.columns().categories().get(category);
        String description = locale.getLanguage().equals("en") ? of.descriptionEn() : of.descriptionNl();
        return new FigureTable.Column(
                Mark.of(category), of.code(), of.name(locale), description, of.named(), scale.steps(category));
    }

    private FigureTable.Row row(RegionTable.Row row) {
        return new FigureTable.Row(
                row.id(),
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
                        scale.longest()),
                Segment.undivided(row.total(), Totals.sum(row.counts()).persons(), scale.longest()),
                row.share().map(percentages::share).orElse(""),
                change(row.sinceQuarter()),
                change(row.sinceYear()));
    }

    private FigureTable.Cell cell(Count count, int category) {
        if (count instanceof Count.Missing missing) {
            return new FigureTable.Cell(missing.name().toLowerCase(Locale.ROOT), null, null, null);
        }
        int persons = count.persons().orElseThrow();
        return persons == 0
                ? new FigureTable.Cell("zero", notation.number(0), 0, null)
                : new FigureTable.Cell(
                        "known", notation.number(persons), persons, scale.bars() ? scale.bar(persons, category) : null);
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
