package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.publication.Provenance;

/**
 * The header of a sheet, as it was read.
 *
 * @param sheet number of the worksheet that has it, from 0, among those that have something in them; absent for what is no
 *     workbook
 * @param sheets the names of those worksheets
 * @param line of the header
 * @param all one for each column that has a heading, or holds something without one
 * @param absent columns that the file does not have, as a file should write their headers: those of figures by their codes
 * @param complete whether it has all that is needed
 * @param sets codes of the column sets that the figures follow, or should
 */
public record Headings(
        OptionalInt sheet,
        List<String> sheets,
        int line,
        List<Heading> all,
        List<String> absent,
        boolean complete,
        List<String> sets) {

    public Headings {
        sheets = List.copyOf(sheets);
        all = List.copyOf(all);
        absent = List.copyOf(absent);
        sets = List.copyOf(sets);
    }

    /**
     * A cell of the header.
     *
     * @param index from 0
     * @param text as the file has it
     * @param meaning what the column is, as a file should write its header; empty for one that is not known or not used
     * @param chosen whether a steward said what it is, or that it is not used
     * @param likely the absent column that it is nearly the same as
     */
    public record Heading(int index, String text, Optional<String> meaning, boolean chosen, Optional<String> likely) {

        /** What a spreadsheet calls its column. */
        public String letter() {
            return Provenance.letter(index + 1);
        }

        /** Whether nobody knows what it is. */
        public boolean unknown() {
            return meaning.isEmpty() && !chosen;
        }
    }

    /** What a column is, as a file should write its header; empty for one that is not known or not used. */
    public Optional<String> meaning(int index) {
        return all.stream()
                .filter(heading -> heading.index() == index)
                .findFirst()
                .flatMap(Heading::meaning);
    }

    /** Those that nobody knows, and those of which a steward said what they are. */
    public List<Heading> open() {
        return all.stream()
                .filter(heading -> heading.unknown() || heading.chosen())
                .toList();
    }

    /** Whether something is missing that a column may be which nobody knows. */
    public boolean puzzling() {
        return !complete && all.stream().anyMatch(Heading::unknown);
    }

    /** What each column is taken for: another text as soon as one is taken for something else. */
    String taken() {
        StringBuilder taken = new StringBuilder("line " + line);
        all.forEach(heading -> taken.append('\n').append(heading.meaning().orElse(heading.chosen() ? "-" : "?")));
        return taken.toString();
    }
}
