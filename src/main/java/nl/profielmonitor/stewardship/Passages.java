package nl.profielmonitor.stewardship;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Assessment.Sheet;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.stewardship.Passage.Cell;
import nl.profielmonitor.stewardship.Passage.Column;
import nl.profielmonitor.stewardship.Passage.Line;

/**
 * Lays a file out as passages. Rows that belong nowhere come first. A column that says only what the passage's heading
 * says is left out. A row stands in one passage only. Of a long file, rows far from any error and passages without findings are left out too, and passages
 * with errors come first. What is said of several passages that are unchanged is said once, elsewhere.
 */
class Passages {

    /** A file of more rows than this shows only those with findings, and what lies next to them. */
    static final int MOST_ROWS = 120;

    private static final Set<FindingCode> MISSING_ROWS =
            Set.of(FindingCode.ONTBREKENDE_GEMEENTE, FindingCode.GEMEENTE_VERVALT);

    private final Sheet sheet;
    private final Notes notes;
    private final boolean abridged;
    private final ColumnKinds kinds;
    private final List<Column> columns;
    private final Collator alphabet = Collator.getInstance(Locale.forLanguageTag("nl"));

    private Passages(Sheet sheet, Notes notes, boolean abridged) {
        this.sheet = sheet;
        this.notes = notes;
        this.abridged = abridged || sheet.rows().size() > MOST_ROWS;
        this.kinds = new ColumnKinds(sheet);
        this.columns = IntStream.range(0, sheet.header().cells().size())
                .boxed()
                .sorted(Comparator.comparing(kinds::last))
                .map(this::column)
                .toList();
    }

    /** The passages of a file; none if it could not be read. */
    static List<Passage> of(Assessment assessment, Notes notes) {
        return of(assessment, notes, false);
    }

    /** @param abridged whether only rows with findings are wanted, however short the file */
    static List<Passage> of(Assessment assessment, Notes notes, boolean abridged) {
        return assessment
                .sheet()
                .map(sheet -> new Passages(sheet, notes, abridged).all(assessment.drafts()))
                .orElse(List.of());
    }

    private List<Passage> all(List<Draft> drafts) {
        Map<Integer, SheetRow> rows = new LinkedHashMap<>();
        sheet.rows().forEach(row -> rows.put(row.line(), row));
        Map<Integer, PublicationKey> homes = Places.ofLines(drafts);
        List<Passage> passages = new ArrayList<>();
        for (Draft draft : drafts) {
            List<SheetRow> own = draft.lines().stream()
                    .filter(line -> draft.key().equals(homes.get(line)))
                    .flatMap(line -> Stream.ofNullable(rows.get(line)))
                    .toList();
            if (!own.isEmpty() || !notes.about(draft.key()).isEmpty()) {
                passages.add(passage(Optional.of(draft), own));
            }
        }
        rows.keySet().removeAll(homes.keySet());
        if (!rows.isEmpty()) {
            passages.add(0, passage(Optional.empty(), List.copyOf(rows.values())));
        }
        if (drafts.stream().filter(Draft::unchanged).count() > 1) {
            passages.removeIf(Passage::unchanged);
        }
        if (abridged) {
            passages.removeIf(Passage::quiet);
            passages.sort(Comparator.comparing(Passage::faulty).reversed());
        }
        return passages;
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
        return new Passage(draft, shown, abridged ? Abridgement.of(lines) : lines, whole);
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
                        || !kinds.inHeading(column.index()))
                .map(column -> column.mark() != null || faulty.contains(column.label()) ? column.needed() : column)
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
}
