package nl.profielmonitor.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.draft.DraftRow;
import nl.profielmonitor.ingest.draft.Place;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.publication.Pages;
import nl.profielmonitor.publication.Provenance;
import nl.profielmonitor.publication.Provenance.Cell;
import nl.profielmonitor.publication.Provenance.Column;

/**
 * Tells where in a file the figures of a region and quarter stand.
 *
 * @param sheet the worksheet that was read; absent for what is no workbook
 * @param headings what a publication prints above its columns
 */
record Tracing(Assessment.Source source, Optional<String> sheet, List<ReadFile.Headings> headings) {

    Tracing(Assessment.Source source, Optional<String> sheet) {
        this(source, sheet, List.of());
    }

    /** Of what is no workbook. */
    static Tracing in(Assessment.Source source) {
        return new Tracing(source, Optional.empty());
    }

    static Tracing in(ReadFile.Publications file) {
        return new Tracing(file.source(), Optional.empty(), file.headings());
    }

    Provenance of(RegionDraft draft) {
        Optional<Cell> register = register(draft);
        return new Provenance(
                sheet,
                pages(draft, register),
                draft.totalLine(),
                register,
                columns(draft),
                draft.columns().place(Role.TOTAL).at().map(this::column));
    }

    private Map<String, Column> columns(RegionDraft draft) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int category = 0; category < draft.places().size(); category++) {
            String code = draft.set().categories().get(category).code();
            draft.places().get(category).at().ifPresent(at -> columns.put(code, column(at)));
        }
        return columns;
    }

    /** The first row that says something of it. */
    private Optional<Cell> register(RegionDraft draft) {
        return draft.columns()
                .place(Role.REGISTER)
                .at()
                .flatMap(at -> draft.rows().stream()
                        .filter(row -> row.register().value().isPresent())
                        .findFirst()
                        .map(row -> new Cell(
                                row.source().lineOf(at.index()),
                                source.printed() ? Optional.empty() : Optional.of(column(at)))));
    }

    private Pages pages(RegionDraft draft, Optional<Cell> register) {
        IntStream lines = Stream.concat(
                        draft.rows().stream().map(DraftRow::line),
                        register.stream().map(Cell::line))
                .mapToInt(Integer::intValue);
        var span = lines.summaryStatistics();
        return span.getCount() == 0 ? Pages.NONE : source.inPages().having(span.getMin(), span.getMax());
    }

    /** Before the first number of a printed line come the cells that are said elsewhere, and the name. */
    private Column column(Place.At at) {
        return source.printed()
                ? new Column(Optional.empty(), at.index() - ReadFile.Publications.LEADING.size())
                : new Column(Optional.of(at.header()), at.index() + 1);
    }
}
