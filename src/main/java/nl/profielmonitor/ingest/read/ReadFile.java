package nl.profielmonitor.ingest.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Finding;

/** What came of reading a file: rows of cells with the line that each came from, or the reason why there are none. */
public sealed interface ReadFile {

    /**
     * A file that could be read.
     *
     * @param rows every row with content, as written, in file order
     * @param remarks what was assumed in reading it
     */
    record Rows(Assessment.Source source, List<Assessment.SheetRow> rows, List<Finding> remarks) implements ReadFile {

        public Rows {
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Publications as they are printed: their columns have a place, and no name that a file could be told by.
     *
     * @param rows at least one; each the cells that {@link #LEADING} says, of which the heading fills the first two, then the name, the counts and the total; a row that
     *     lost cells has fewer
     * @param counts how many counts a row should have, its total not included
     * @param closings what is said of registers, in file order
     * @param headings what stands above the columns of its tables, for those where something does
     * @param remarks what was assumed in reading it
     */
    record Publications(
            Assessment.Source source,
            List<Assessment.SheetRow> rows,
            int counts,
            List<Closing> closings,
            List<Headings> headings,
            List<Finding> remarks)
            implements ReadFile {

        /** What the cells before the name are. */
        public static final List<String> LEADING =
                List.of("kwartaal", "arbeidsmarktregio", "doelgroepregister", "percentage");

        /** The cells of a row of which it cannot be said for certain which is which. */
        public static final List<String> UNCERTAIN = List.of("?");

        public Publications {
            rows = List.copyOf(rows);
            closings = List.copyOf(closings);
            headings = List.copyOf(headings);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * What a sentence says of the register of a region.
     *
     * @param region that it names
     * @param register how many persons are in it
     * @param percentage the share of them that is known, in percent
     * @param under the place among the rows of one of the table that it belongs to by where it stands
     */
    record Closing(Optional<Said> region, Said register, Optional<Said> percentage, OptionalInt under) {}

    /** A text and the line on which it stands. */
    record Said(String text, int line) {}

    /**
     * What is printed above the columns of a table, as read.
     *
     * @param line of the first of it
     * @param row the line of the table's first row
     * @param columns the heading of each column of counts, in the order in which they stand; empty where it cannot be said
     *     for certain of each what it is
     * @param lines all of it, line by line
     */
    record Headings(int line, int row, List<String> columns, List<String> lines) {

        public Headings {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The sheets of a workbook; which of them has the figures only their headers can tell.
     *
     * @param sheets those that have something in them, at least one
     */
    record Workbook(Assessment.Source source, List<Worksheet> sheets) implements ReadFile {

        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * One sheet of a workbook.
     *
     * @param rows as of a CSV
     * @param hidden the lines of those that the workbook does not show
     */
    record Worksheet(String name, List<Assessment.SheetRow> rows, List<Integer> hidden) {

        public Worksheet {
            rows = List.copyOf(rows);
            hidden = List.copyOf(hidden);
        }
    }

    record Failure(Finding why) implements ReadFile {}
}
