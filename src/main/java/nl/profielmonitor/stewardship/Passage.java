package nl.profielmonitor.stewardship;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file about one region and quarter, as a page shows it: its rows, with what the checks said beside them.
 *
 * @param draft absent for rows that belong to no region and quarter that we know
 * @param notes about the region and quarter as a whole
 */
record Passage(Optional<Draft> draft, List<Column> columns, List<Line> lines, List<Note> notes) {

    private static final int MOST_WITH_FINDINGS = 8;

    /** Whether nothing was found about it at all. */
    boolean quiet() {
        return notes.isEmpty() && !noted();
    }

    /** Whether nothing is to be said of it but that it is unchanged. */
    boolean unchanged() {
        return draft.filter(Draft::unchanged).isPresent() && all().allMatch(note -> note.severity() == Severity.REMARK);
    }

    /** Whether anything in it is wrong. */
    boolean faulty() {
        return all().anyMatch(note -> note.severity() == Severity.ERROR);
    }

    /** What was found about it, as it stands on the page from top to bottom. */
    Stream<Note> all() {
        return Stream.concat(notes.stream(), lines.stream().flatMap(line -> line.notes().stream()));
    }

    /** Whether anything was found about a row. */
    public boolean noted() {
        return lines.stream().anyMatch(line -> !line.notes().isEmpty());
    }

    /** Whether its columns leave no room beside them: what was found stands under each row. */
    public boolean wide() {
        return noted() && columns.size() > MOST_WITH_FINDINGS;
    }

    /** How many columns a narrow screen shows: a code that nothing is said about is not among them. */
    public long narrowColumns() {
        return columns.stream().filter(column -> !column.code()).count();
    }

    /**
     * A column of the file.
     *
     * @param index from 0, in the file
     * @param label the header as the file has it
     * @param kind what is in it
     * @param mark the worst that was found about the column itself
     */
    record Column(
            int index, String label, Kind kind, @Nullable Severity mark) {

        private static final Pattern LONG_WORD =
                Pattern.compile("(gemeente|doelgroep)(code|register)", Pattern.CASE_INSENSITIVE);

        enum Kind {
            /** Of the municipality: the row's own name. */
            NAME,
            /** Of the municipality, beside its name; may be left out where there is no room. */
            CODE,
            TEXT,
            NUMBER
        }

        /** The label, with a place where it may be broken if it is long. */
        public String heading() {
            return LONG_WORD.matcher(label).replaceFirst("$1\u00AD$2");
        }

        /** For the style sheet. */
        public String style() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        /** Whether the label would make the column wider than what is in it. */
        public boolean longLabel() {
            return !heading().equals(label);
        }

        /** The same where it may not be left out. */
        Column needed() {
            return kind == Kind.CODE ? new Column(index, label, Kind.TEXT, mark) : this;
        }

        public boolean number() {
            return kind == Kind.NUMBER;
        }

        public boolean name() {
            return kind == Kind.NAME;
        }

        public boolean code() {
            return kind == Kind.CODE;
        }
    }

    /** @param mark the worst that was found about the cell */
    record Cell(Column column, String text, @Nullable Severity mark) {

        private static final int LONGEST_BRIEF = 16;

        /** Whether it is like nearly all cells: no name, and nothing to mark. */
        public boolean plain() {
            return mark == null && !column.name();
        }

        /** Whether it is short enough to stay on one line. */
        public boolean brief() {
            return text.length() <= LONGEST_BRIEF;
        }
    }

    /**
     * A line of the table: a row of the file, a row that it should have had, or the space of rows left out.
     *
     * @param number the line of the file; absent for what is not in it
     * @param cells one for each column; of a missing row those that are known
     * @param total whether it is the region's total row
     * @param skipped how many rows without findings are left out here, for a space
     */
    record Line(OptionalInt number, List<Cell> cells, List<Note> notes, boolean total, int skipped) {

        static Line space(int skipped) {
            return new Line(OptionalInt.empty(), List.of(), List.of(), false, skipped);
        }

        /** Whether it is a row that the file should have had. */
        public boolean missing() {
            return number.isEmpty() && skipped == 0;
        }

        /** The worst that was found about it; null if nothing was. */
        public @Nullable Severity severity() {
            return worst(notes);
        }
    }

    static @Nullable Severity worst(List<Note> notes) {
        return notes.stream().map(Note::severity).min(Comparator.naturalOrder()).orElse(null);
    }
}
