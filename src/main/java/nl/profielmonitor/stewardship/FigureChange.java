package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.RowOf;

/**
 * A figure that a correction changes.
 *
 * @param row name of the row as published; absent for the region's total row
 * @param figure which one of the row
 * @param old as it is current now; absent where there is none
 * @param corrected as it would become; absent where it goes
 */
record FigureChange(Optional<String> row, Figure figure, Optional<Count> old, Optional<Count> corrected) {

    /** What is counted. */
    sealed interface Figure {

        /** @param code of the category */
        record Category(String code) implements Figure {}

        enum Other implements Figure {
            TOTAL,
            REGISTER
        }
    }

    /** What is counted where it is no category: {@code total} or {@code register}. */
    public String other() {
        return figure.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * What a correction changes: row by row in the order of the corrected rows, then the rows that go, then the region.
     *
     * @param oldColumns the columns that the old figures follow
     * @param newColumns the columns that the corrected figures follow
     */
    static List<FigureChange> between(Figures old, ColumnSet oldColumns, Figures corrected, ColumnSet newColumns) {
        Map<Place, Count> before = figures(old, oldColumns);
        Map<Place, Count> after = figures(corrected, newColumns);
        Map<RowOf, String> rows = new LinkedHashMap<>();
        corrected.rows().forEach(row -> rows.put(row.whose(), row.name()));
        old.rows().forEach(row -> rows.putIfAbsent(row.whose(), row.name()));
        Set<Figure> counted = new LinkedHashSet<>();
        categories(newColumns).forEach(counted::add);
        categories(oldColumns).forEach(counted::add);
        counted.addAll(List.of(Figure.Other.values()));
        List<FigureChange> changes = new ArrayList<>();
        rows.forEach((whose, name) ->
                changes.addAll(changes(Optional.of(whose), Optional.of(name), counted, before, after)));
        changes.addAll(changes(Optional.empty(), Optional.empty(), counted, before, after));
        return changes;
    }

    private static List<FigureChange> changes(
            Optional<RowOf> whose,
            Optional<String> name,
            Set<Figure> counted,
            Map<Place, Count> before,
            Map<Place, Count> after) {
        return counted.stream()
                .map(figure -> new FigureChange(
                        name,
                        figure,
                        Optional.ofNullable(before.get(new Place(whose, figure))),
                        Optional.ofNullable(after.get(new Place(whose, figure)))))
                .filter(change -> !change.old().equals(change.corrected()))
                .toList();
    }

    private static Map<Place, Count> figures(Figures figures, ColumnSet columns) {
        List<Figure> categories = categories(columns).toList();
        Map<Place, Count> all = new HashMap<>();
        for (Figures.Row row : figures.rows()) {
            Optional<RowOf> whose = Optional.of(row.whose());
            for (int i = 0; i < row.counts().size(); i++) {
                all.put(new Place(whose, categories.get(i)), row.counts().get(i));
            }
            put(all, new Place(whose, Figure.Other.TOTAL), row.printedTotal());
        }
        List<OptionalInt> totals = figures.printedTotals().counts();
        for (int i = 0; i < totals.size(); i++) {
            put(all, new Place(Optional.empty(), categories.get(i)), totals.get(i));
        }
        put(
                all,
                new Place(Optional.empty(), Figure.Other.TOTAL),
                figures.printedTotals().total());
        put(all, new Place(Optional.empty(), Figure.Other.REGISTER), figures.register());
        return all;
    }

    private static Stream<Figure> categories(ColumnSet columns) {
        return columns.categories().stream().map(category -> new Figure.Category(category.code()));
    }

    private static void put(Map<Place, Count> all, Place place, OptionalInt figure) {
        figure.ifPresent(persons -> all.put(place, Count.of(persons)));
    }

    /** @param whose absent for the region as a whole */
    private record Place(Optional<RowOf> whose, Figure figure) {}
}
