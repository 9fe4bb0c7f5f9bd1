package nl.profielmonitor.tables;

import java.util.List;
import java.util.Optional;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.publication.Pages;
import nl.profielmonitor.publication.Provenance;

/**
 * Where in the delivered file the figures of a region table stand, shared by page and JSON.
 *
 * @param recorded whether it was written down where the columns are
 * @param sheet absent for what is no workbook
 * @param rows as the table has them
 * @param total of the total row; absent where the file has none
 * @param register absent where the file does not give it
 * @param columns of counts, as the table has them
 * @param totals the column of the printed totals; absent where the file has none
 */
public record RegionProvenance(
        boolean recorded,
        Optional<String> sheet,
        List<Row> rows,
        Optional<Spot> total,
        Optional<Spot> register,
        List<Column> columns,
        Optional<Provenance.Column> totals) {

    /** @param recorded with the publication; absent where that was not done yet */
    public static RegionProvenance of(RegionTable table, Optional<Provenance> recorded) {
        Pages pages = recorded.map(Provenance::pages).orElse(Pages.NONE);
        return new RegionProvenance(
                recorded.isPresent(),
                recorded.flatMap(Provenance::sheet),
                table.rows().stream()
                        .map(row -> new Row(row, Spot.on(row.line(), Optional.empty(), pages)))
                        .toList(),
                recorded.filter(known -> known.totalLine().isPresent())
                        .map(known -> Spot.on(known.totalLine().getAsInt(), known.totals(), pages)),
                recorded.flatMap(Provenance::register).map(cell -> Spot.on(cell.line(), cell.column(), pages)),
                recorded.map(known -> columns(table, known)).orElse(List.of()),
                recorded.flatMap(Provenance::totals));
    }

    private static List<Column> columns(RegionTable table, Provenance recorded) {
        return table.columns().categories().stream()
                .flatMap(
                        category -> Optional.ofNullable(recorded.columns().get(category.code()))
                                .map(place -> new Column(category, place))
                                .stream())
                .toList();
    }

    public record Row(RegionTable.Row of, Spot spot) {}

    public record Column(CountCategory category, Provenance.Column place) {}

    /**
     * @param line of the file, from 1
     * @param page absent for what has no pages
     * @param column absent where only the line is meant, or the number stands in no column
     */
    public record Spot(int line, Optional<OnPage> page, Optional<Provenance.Column> column) {

        private static Spot on(int line, Optional<Provenance.Column> column, Pages pages) {
            return new Spot(line, pages.place(line), column);
        }
    }
}
