package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.publication.ColumnSet;
import org.threeten.extra.YearQuarter;

/** Which columns a file needs, beside what was said with it. */
record Needs(Vocabulary vocabulary, DeliveryTerms terms) {

    /** Whether a file has all columns that are needed, those of whatever set. */
    boolean met(Columns columns) {
        return columns.bestOf(vocabulary.sets())
                .filter(set -> of(columns, set).isEmpty())
                .isPresent();
    }

    /** The columns that are needed and not there, as a file should write them. */
    List<String> of(Columns columns, ColumnSet set) {
        List<String> missing = new ArrayList<>();
        if (terms.quarter().isEmpty() && !columns.has(Role.QUARTER)) {
            missing.add(Role.QUARTER.header());
        }
        if (terms.region().isEmpty() && !columns.has(Role.REGION)) {
            missing.add(Role.REGION.header());
        }
        if (!columns.has(Role.CODE) && !columns.has(Role.NAME)) {
            missing.add(Role.NAME.header());
        }
        missing.addAll(columns.lacking(set));
        return missing;
    }

    /**
     * The set that a file's columns are held against: that of the quarter that was given or, where none was, of its first
     * row; where neither is known that of which it has the most.
     */
    ColumnSet set(Columns columns, List<SheetRow> rows) {
        return terms.quarter()
                .flatMap(DeliveryTerms::readQuarter)
                .or(() -> first(columns, rows))
                .flatMap(quarter -> vocabulary.sets().stream()
                        .filter(set -> set.in(quarter))
                        .findFirst())
                .or(() -> columns.bestOf(vocabulary.sets()))
                .orElseThrow();
    }

    private static Optional<YearQuarter> first(Columns columns, List<SheetRow> rows) {
        return columns.place(Role.QUARTER)
                .at()
                .flatMap(at -> rows.stream()
                        .filter(row -> at.index() < row.cells().size())
                        .findFirst()
                        .flatMap(row -> DeliveryTerms.readQuarter(row.cells().get(at.index()))));
    }
}
