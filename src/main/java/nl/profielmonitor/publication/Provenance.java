package nl.profielmonitor.publication;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in the delivered file the figures of a region and quarter stand; of its rows {@link Figures.Row#line} tells that.
 * Written down when they are published, for the original may be erased.
 *
 * @param sheet the name of the worksheet; absent for what is no workbook
 * @param pages from that of the first of the rows and of the size of the register to that of the last of them
 * @param totalLine the line of the total row; absent where the file has none
 * @param register where the size of the register stands; absent where the file does not give it
 * @param columns where the counts stand, by the codes of their categories
 * @param totals the column of the printed totals; absent where the file has none
 */
public record Provenance(
        Optional<String> sheet,
        Pages pages,
        OptionalInt totalLine,
        Optional<Cell> register,
        Map<String, Column> columns,
        Optional<Column> totals) {

    private static final int LETTERS = 26;

    public Provenance {
        columns = Map.copyOf(columns);
    }

    /** What a spreadsheet calls the column at a position from 1: A, B… Z, AA… */
    public static String letter(int position) {
        int before = (position - 1) / LETTERS;
        return (before == 0 ? "" : letter(before)) + (char) ('A' + (position - 1) % LETTERS);
    }

    /**
     * @param line of the file, from 1
     * @param column absent for a number in a sentence
     */
    public record Cell(int line, Optional<Column> column) {}

    /**
     * A column of the file.
     *
     * @param header as the file has it, empty for a column without one; absent where it is printed in pages, without columns that have a name of their own
     * @param position from 1: among the columns, or where they have no headers among the numbers of the line
     */
    public record Column(Optional<String> header, int position) {

        /** The header where there is one to be read. */
        public Optional<String> heading() {
            return header.filter(written -> !written.isEmpty());
        }

        /** What a spreadsheet calls it; absent where there are no columns but numbers on a line. */
        public Optional<String> letter() {
            return header.map(written -> Provenance.letter(position));
        }
    }
}
