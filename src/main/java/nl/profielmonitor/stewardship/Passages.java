package nl.profielmonitor.stewardship;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Assessment.Sheet;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.stewardship.Passage.Cell;
import nl.profielmonitor.stewardship.Passage.Column;
import nl.profielmonitor.stewardship.Passage.Line;

/**
 * Lays a file out as passages. Rows that belong nowhere come first. A column that says only what the passage's heading
 * says is left out. Of a long file, rows far from any error and passages without findings are left out too, and passages
 * with errors come first.
 */
class Passages {

    /** A file of more rows than this shows only those with findings, and what lies next to them. */
    static final int MOST_ROWS = 120;

    private static final Set<FindingCode> MISSING_ROWS =
            Set.of(FindingCode.ONTBREKENDE_GEMEENTE, FindingCode.GEMEENTE_VERVALT);

    private final Sheet sheet;
    private final Notes notes;
    private final ColumnKinds kinds;
    private final List<Column> columns;
    private final Collator alphabet = Collator.getInstance(Locale.forLanguageTag("nl"));

    private Passages(Sheet sheet, Notes notes) {
        this.sheet = sheet;
        this.notes = notes;
        this.kinds = new ColumnKinds(sheet);
        this.columns = IntStream.range(0, sheet.header().cells().size())
                .mapToObj(this::column)
                .toList();
    }

    /** The passages of a file; none if it could not be read. */
    static List<Passage> of(Assessment assessment, Notes notes) {
        return assessment
                .sheet()
                .map(sheet -> new Passages(sheet, notes).all(assessment.drafts()))
                .orElse(List.of());
    }

    private List<Passage> all(List<Draft> drafts) {
        Set<Integer> placed = new HashSet<>();
        drafts.forEach(draft -> placed.addAll(draft.lines()));
        List<Passage> passages = new ArrayList<>();
        List<SheetRow> unplaced = rows(row -> !placed.contains(row.line()));
        if (!unplaced.isEmpty()) {
            passages.add(passage(Optional.empty(), unplaced));
        }
        for (Draft draft : drafts) {
            Set<Integer> own = Set.copyOf(draft.lines());
            passages.add(passage(Optional.of(draft), rows(row -> own.contains(row.line()))));
        }
        if (isLong()) {
            passages.removeIf(Passage::quiet);
            passages.sort(Comparator.comparing(Passage::faulty).reversed());
        }
        return passages;
    }

    private boolean isLong() {
        return sheet.rows().size() > MOST_ROWS;
    }

    private List<SheetRow> rows(Predicate<SheetRow> which) {
        return sheet.rows().stream().filter(which).toList();
    }

    private Passage passage(Optional<Draft> draft, List<SheetRow> rows) {
        List<Column> shown = shown(draft.isPresent(), rows);
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, shown)));
        List<Note> whole = new ArrayList<>();
        for (Notes.Placed placed : draft.map(it -> notes.about(it.key())).orElse(List.of())) {
            if (MISSING_ROWS.contains(placed.finding().code())) {
                insert(missing(placed, shown), lines);
            } else {
                whole.add(placed.note());
            }
        }
        return new Passage(draft, shown, isLong() ? excerpt(lines) : lines, whole);
    }

    /** The columns worth showing: not what the heading of a passage says already, unless something is wrong with it. */
    private List<Column> shown(boolean headed, List<SheetRow> rows) {
        Set<String> faulty = new HashSet<>();
        rows.forEach(row -> notes.atRow(row.line())
                .forEach(placed -> placed.finding().column().ifPresent(faulty::add)));
        return columns.stream()
                .filter(column -> !headed
                        || column.mark() != null
                        || faulty.contains(column.label())
                        || !kinds.inHeading(column.label()))
                .toList();
    }

    private Column column(int index) {
        String label = sheet.header().cells().get(index);
        List<Note> about = notes.atHeader().stream()
                .filter(placed ->
                        placed.finding().column().filter(label::equals).isPresent())
                .map(Notes.Placed::note)
                .toList();
        return new Column(index, label, kinds.of(index), Passage.worst(about));
    }

    private Line line(SheetRow row, List<Column> shown) {
        List<Notes.Placed> about = notes.atRow(row.line());
        Map<String, List<Note>> byColumn = new HashMap<>();
        about.forEach(placed -> placed.finding()
                .column()
                .ifPresent(column -> byColumn.computeIfAbsent(column, any -> new ArrayList<>())
                        .add(placed.note())));
        List<Cell> cells = shown.stream()
                .map(column -> new Cell(
                        column,
                        column.index() < row.cells().size() ? row.cells().get(column.index()) : "",
                        Passage.worst(byColumn.getOrDefault(column.label(), List.of()))))
                .toList();
        return new Line(
                OptionalInt.of(row.line()),
                cells,
                about.stream().map(Notes.Placed::note).toList(),
                kinds.total(row),
                0);
    }

    /** The sentence about a missing municipality begins with its name. */
    private static Line missing(Notes.Placed placed, List<Column> shown) {
        String name = placed.finding().arguments().stream()
                .findFirst()
                .map(Object::toString)
                .orElse("");
        List<Cell> cells = shown.stream()
                .map(column -> new Cell(column, column.name() ? name : column.number() ? "–" : "", null))
                .toList();
        return new Line(OptionalInt.empty(), cells, List.of(placed.note()), false, 0);
    }

    /** Where it belongs in the alphabet, if the rows follow that; else before the total row. */
    private void insert(Line missing, List<Line> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).total()) {
            end--;
        }
        int place = end;
        for (int i = 0; i < end; i++) {
            if (alphabet.compare(name(lines.get(i)), name(missing)) > 0) {
                place = Math.min(place, i);
            }
        }
        boolean alphabetical = IntStream.range(1, end)
                .allMatch(i -> alphabet.compare(name(lines.get(i - 1)), name(lines.get(i))) <= 0);
        lines.add(alphabetical ? place : end, missing);
    }

    private static String name(Line line) {
        return line.cells().stream()
                .filter(cell -> cell.column().name())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** The lines with notes and those next to an error; a space says how many lie in between. */
    private static List<Line> excerpt(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (wrong(lines, i - 1) || !lines.get(i).notes().isEmpty() || wrong(lines, i + 1)) {
                if (skipped > 0) {
                    shown.add(Line.space(skipped));
                }
                shown.add(lines.get(i));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        if (skipped > 0) {
            shown.add(Line.space(skipped));
        }
        return shown;
    }

    private static boolean wrong(List<Line> lines, int index) {
        return index >= 0 && index < lines.size() && lines.get(index).severity() == Severity.ERROR;
    }
}
