package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.publication.Figures;

/**
 * What the checks warn of in the figures of a region and quarter, by the row that it is about.
 *
 * @param rows by the line of the file that a row comes from
 * @param whole about no row, or about the total row
 */
record RowNotes(Map<Integer, List<RowNote>> rows, List<Note> whole) {

    static RowNotes of(Draft draft, Notes notes) {
        Set<Integer> lines = draft.figures().stream()
                .flatMap(figures -> figures.rows().stream())
                .map(Figures.Row::line)
                .collect(Collectors.toSet());
        Map<Integer, List<RowNote>> rows = new HashMap<>();
        List<Note> whole = new ArrayList<>();
        Stream.concat(
                        notes.about(draft.key()).stream(),
                        draft.lines().stream().flatMap(line -> notes.atRow(line).stream()))
                .filter(placed -> placed.note().warning())
                .forEach(placed -> {
                    int line = placed.note().line().orElse(0);
                    if (lines.contains(line)) {
                        rows.computeIfAbsent(line, any -> new ArrayList<>()).add(RowNote.of(placed));
                    } else {
                        whole.add(placed.note());
                    }
                });
        return new RowNotes(rows, whole);
    }

    /** Those of a row. */
    public List<RowNote> at(int line) {
        return rows.getOrDefault(line, List.of());
    }

    public int number() {
        return whole.size() + rows.values().stream().mapToInt(List::size).sum();
    }

    /** @param cell which cell of its row it is about, for the style sheet: {@code total} or {@code name} */
    record RowNote(Note note, String cell) {

        private static RowNote of(Notes.Placed placed) {
            boolean total = placed.finding()
                    .column()
                    .filter(column -> Names.key(column).equals("totaal"))
                    .isPresent();
            return new RowNote(placed.note(), total ? "total" : "name");
        }
    }
}
