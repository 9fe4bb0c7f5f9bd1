package nl.profielmonitor.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.MunicipalityCode;

/** Makes figures for tests; each method gives another mother, none changes this one. Lines count from 2. */
public record FiguresMother(Figures figures) {

    private static final int CATEGORIES = 4;

    /** No rows, nothing printed, no register. */
    public static FiguresMother empty() {
        return new FiguresMother(new Figures(List.of(), Figures.PrintedTotals.none(CATEGORIES), OptionalInt.empty()));
    }

    /** Two of Friesland's municipalities, all counts known, with printed totals and a register. */
    public static FiguresMother friesland() {
        return empty().row("GM0080", "Leeuwarden", 85, 367, 1106, 123)
                .row("GM0060", "Ameland", 0, 1, 13, 3)
                .printedTotals(85, 368, 1119, 126)
                .register(9651);
    }

    /** As many rows as asked for, from {@code GM0001} on, with counts that differ. */
    public static FiguresMother rows(int number) {
        FiguresMother mother = empty();
        for (int i = 1; i <= number; i++) {
            mother = mother.row(String.format(java.util.Locale.ROOT, "GM%04d", i), "Gemeente " + i, i, i + 1, i + 2, 0);
        }
        return mother;
    }

    /** A row without a printed total. */
    public FiguresMother row(RowOf whose, String name, Count... counts) {
        return add(new Figures.Row(whose, name, List.of(counts), OptionalInt.empty(), nextLine()));
    }

    /** A row with a printed total. */
    public FiguresMother row(RowOf whose, String name, int printedTotal, Count... counts) {
        return add(new Figures.Row(whose, name, List.of(counts), OptionalInt.of(printedTotal), nextLine()));
    }

    /** A municipality's row of known counts, with their sum printed. */
    public FiguresMother row(String code, String name, int... persons) {
        return row(
                new RowOf.Of(new MunicipalityCode(code)),
                name,
                IntStream.of(persons).sum(),
                IntStream.of(persons).mapToObj(Count::of).toArray(Count[]::new));
    }

    /** A total row as printed, with the sum of its columns. */
    public FiguresMother printedTotals(int... columns) {
        return printedTotals(new Figures.PrintedTotals(
                IntStream.of(columns).mapToObj(OptionalInt::of).toList(),
                OptionalInt.of(IntStream.of(columns).sum())));
    }

    public FiguresMother printedTotals(Figures.PrintedTotals printed) {
        return new FiguresMother(new Figures(figures.rows(), printed, figures.register()));
    }

    public FiguresMother register(int persons) {
        return new FiguresMother(new Figures(figures.rows(), figures.printedTotals(), OptionalInt.of(persons)));
    }

    public FiguresMother reversed() {
        List<Figures.Row> rows = new ArrayList<>(figures.rows());
        Collections.reverse(rows);
        return new FiguresMother(new Figures(rows, figures.printedTotals(), figures.register()));
    }

    private FiguresMother add(Figures.Row row) {
        List<Figures.Row> rows = new ArrayList<>(figures.rows());
        rows.add(row);
        return new FiguresMother(new Figures(rows, figures.printedTotals(), figures.register()));
    }

    private int nextLine() {
        return figures.rows().size() + 2;
    }
}
