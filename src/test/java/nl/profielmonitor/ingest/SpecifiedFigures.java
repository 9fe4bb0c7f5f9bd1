package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.RowOf;

/**
 * Figures as a specification writes them: a line per row, {@code GM0080 Leeuwarden: 85 367 1106 123 = 1681}, then the
 * total row and the register; a dash for what is not printed or not known.
 */
final class SpecifiedFigures {

    private SpecifiedFigures() {}

    static List<String> written(Figures figures) {
        List<String> lines = new ArrayList<>();
        for (Figures.Row row : figures.rows()) {
            lines.add(of(row.whose()) + " " + row.name() + ": "
                    + row.counts().stream().map(SpecifiedFigures::count).collect(Collectors.joining(" "))
                    + " = " + number(row.printedTotal()));
        }
        lines.add("totaal: "
                + figures.printedTotals().counts().stream()
                        .map(SpecifiedFigures::number)
                        .collect(Collectors.joining(" "))
                + " = " + number(figures.printedTotals().total()));
        lines.add("register: " + number(figures.register()));
        return lines;
    }

    private static String of(RowOf whose) {
        return whose.municipality().map(Object::toString).orElse("-");
    }

    private static String count(Count count) {
        return count instanceof Count.Missing missing
                ? missing.sign()
                : String.valueOf(count.persons().getAsInt());
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
    }
}
