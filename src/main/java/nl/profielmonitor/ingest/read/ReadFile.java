package nl.profielmonitor.ingest.read;

import java.util.List;
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

    record Failure(Finding why) implements ReadFile {}
}
