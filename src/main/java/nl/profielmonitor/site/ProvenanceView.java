package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.publication.Pages;
import nl.profielmonitor.publication.Provenance;
import nl.profielmonitor.tables.RegionTable;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a region's quarter come from, as its page shows it.
 *
 * @param recorded whether it was written down where the columns are
 * @param sheet null for what is no workbook
 * @param total of the total row; null where the file has none
 * @param register null where the file does not give it
 */
record ProvenanceView(
        boolean recorded,
        @Nullable String sheet,
        List<Row> rows,
        @Nullable Spot total,
        @Nullable Spot register,
        List<Column> columns,
        Provenance.@Nullable Column totals) {

    static ProvenanceView of(RegionTable table, Optional<Provenance> recorded, Locale locale) {
        Pages pages = recorded.map(Provenance::pages).orElse(Pages.NONE);
        return new ProvenanceView(
                recorded.isPresent(),
                recorded.flatMap(Provenance::sheet).orElse(null),
                table.rows().stream()
                        .map(row -> new Row(
                                FigureTableDrawing.id(row.whose()), row.name(), Spot.on(row.line(), null, pages)))
                        .toList(),
                recorded.filter(known -> known.totalLine().isPresent())
                        .map(known -> Spot.on(known.totalLine().getAsInt(), null, pages))
                        .orElse(null),
                recorded.flatMap(Provenance::register)
                        .map(cell -> Spot.on(cell.line(), cell.column().orElse(null), pages))
                        .orElse(null),
                recorded.map(known -> columns(table, known, locale)).orElse(List.of()),
                recorded.flatMap(Provenance::totals).orElse(null));
    }

    private static List<Column> columns(RegionTable table, Provenance recorded, Locale locale) {
        return table.columns().categories().stream()
                .flatMap(category -> Optional.ofNullable(recorded.columns().get(category.code()))
                        .map(column -> new Column(category.name(locale), column))
                        .stream())
                .toList();
    }

    /** @param id the same as in the table of figures */
    record Row(String id, String name, Spot spot) {}

    /**
     * @param page null for what has no pages
     * @param column null where only the line is meant
     */
    record Spot(int line, @Nullable OnPage page, Provenance.@Nullable Column column) {

        static Spot on(int line, Provenance.@Nullable Column column, Pages pages) {
            return new Spot(line, pages.place(line).orElse(null), column);
        }
    }

    /** @param name as the table of figures has it */
    record Column(String name, Provenance.Column place) {}
}
