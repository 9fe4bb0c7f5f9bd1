package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The header of a sheet, as it was read.
 *
 * @param sheet number of the worksheet that has it, from 0; absent for what is no workbook
 * @param sheets the names of all worksheets of the workbook
 * @param line of the header
 * @param all one for each of its cells up to the last that says something
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

        /** Whether nobody knows what it is. */
        public boolean unknown() {
            return meaning.isEmpty() && !chosen;
        }
    }

    /** What a steward said of it so far; empty where nobody said anything. */
    public Optional<HeaderReading> reading() {
        return Optional.empty();
    }

    /** What each column is taken for: another text as soon as one is taken for something else. */
    String taken() {
        StringBuilder taken = new StringBuilder("line " + line);
        all.forEach(heading -> taken.append('\n').append(heading.meaning().orElse(heading.chosen() ? "-" : "?")));
        return taken.toString();
    }
}
