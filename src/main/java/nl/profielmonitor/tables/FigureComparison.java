package nl.profielmonitor.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Totals;
import nl.profielmonitor.tables.FigureChange.Kind;
import nl.profielmonitor.tables.FigureChange.Value;
import org.jspecify.annotations.Nullable;

/** Sets the figures of a correction against those that they correct: rows by whom they are about, columns by their code. */
final class FigureComparison {

    private final Side old;
    private final Side corrected;
    private final List<CountCategory> categories;

    FigureComparison(Figures old, ColumnSet oldColumns, Figures corrected, ColumnSet newColumns) {
        this.old = new Side(old, oldColumns);
        this.corrected = new Side(corrected, newColumns);
        Map<String, CountCategory> all = new LinkedHashMap<>();
        newColumns.categories().forEach(category -> all.put(category.code(), category));
        oldColumns.categories().forEach(category -> all.putIfAbsent(category.code(), category));
        this.categories = List.copyOf(all.values());
    }

    FigureChanges changes() {
        List<FigureChange> counts = new ArrayList<>();
        List<FigureChange> totals = new ArrayList<>();
        for (Figures.Row row : corrected.figures.rows()) {
            Figures.Row before = old.rows.get(row.whose());
            if (before != null) {
                compare(before, row, counts);
                add(totals, Optional.of(row.name()), Kind.TOTAL, Optional.empty(), total(before), total(row));
            }
        }
        compareRegister(counts);
        compareRegion(totals);
        return new FigureChanges(
                counts,
                totals,
                lacking(corrected, old)
                        .map(row -> alone(row, Value.NONE, total(row)))
                        .toList(),
                lacking(old, corrected)
                        .map(row -> alone(row, total(row), Value.NONE))
                        .toList(),
                renamed());
    }

    private void compare(Figures.Row before, Figures.Row row, List<FigureChange> counts) {
        for (CountCategory category : categories) {
            Value then = old.count(before, category);
            Value now = corrected.count(row, category);
            add(counts, Optional.of(row.name()), Kind.COUNT, Optional.of(category), then, now);
        }
    }

    private void compareRegister(List<FigureChange> counts) {
        Value then = Value.of(old.figures.register());
        Value now = Value.of(corrected.figures.register());
        add(counts, Optional.empty(), Kind.REGISTER, Optional.empty(), then, now);
    }

    private void compareRegion(List<FigureChange> totals) {
        for (CountCategory category : categories) {
            Value then = old.total(category);
            Value now = corrected.total(category);
            add(totals, Optional.empty(), Kind.COUNT, Optional.of(category), then, now);
        }
        Value then = Value.of(Totals.ofRegion(old.figures));
        Value now = Value.of(Totals.ofRegion(corrected.figures));
        add(totals, Optional.empty(), Kind.TOTAL, Optional.empty(), then, now);
    }

    private static void add(
            List<FigureChange> changes,
            Optional<String> row,
            Kind kind,
            Optional<CountCategory> category,
            Value old,
            Value corrected) {
        if (!old.equals(corrected)) {
            changes.add(new FigureChange(row, kind, category, old, corrected));
        }
    }

    /** The rows of one side that the other has not. */
    private static Stream<Figures.Row> lacking(Side one, Side other) {
        return one.figures.rows().stream().filter(row -> !other.rows.containsKey(row.whose()));
    }

    private static FigureChange alone(Figures.Row row, Value old, Value corrected) {
        return new FigureChange(Optional.of(row.name()), Kind.TOTAL, Optional.empty(), old, corrected);
    }

    private static Value total(Figures.Row row) {
        return Value.of(Totals.ofRow(row));
    }

    private List<FigureChanges.Renamed> renamed() {
        return corrected.columns.categories().stream()
                .flatMap(category -> old.columns.categories().stream()
                        .filter(before -> before.code().equals(category.code()))
                        .filter(before -> !before.nameNl().equals(category.nameNl())
                                || !before.nameEn().equals(category.nameEn()))
                        .map(before -> new FigureChanges.Renamed(before, category)))
                .toList();
    }

    /** One of both sets of figures, with what is asked of it. */
    private static final class Side {

        private final Figures figures;
        private final ColumnSet columns;
        private final Map<RowOf, Figures.Row> rows = new HashMap<>();

        Side(Figures figures, ColumnSet columns) {
            this.figures = figures;
            this.columns = columns;
            figures.rows().forEach(row -> rows.putIfAbsent(row.whose(), row));
        }

        Value count(Figures.Row row, CountCategory category) {
            Integer index = index(category);
            return index == null ? Value.NONE : Value.of(row.counts().get(index));
        }

        Value total(CountCategory category) {
            Integer index = index(category);
            return index == null ? Value.NONE : Value.of(Totals.ofCategory(figures, index));
        }

        private @Nullable Integer index(CountCategory category) {
            return IntStream.range(0, columns.categories().size())
                    .boxed()
                    .filter(at -> Objects.equals(columns.categories().get(at).code(), category.code()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
