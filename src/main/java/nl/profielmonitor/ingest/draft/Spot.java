package nl.profielmonitor.ingest.draft;

import java.util.Optional;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.read.Blanks;

/**
 * A text and where it stands: in a cell, or in what was said with the upload.
 *
 * @param line absent for what was said with the upload
 * @param column as line
 */
record Spot(Optional<Integer> line, Optional<String> column, String text) {

    private static final String GIVEN = "opgegeven";

    static Spot in(SheetRow row, Place.At at) {
        return new Spot(
                Optional.of(row.lineOf(at.index())),
                Optional.of(at.header()),
                Blanks.strip(row.cells().get(at.index())));
    }

    static Spot inTerms(String text) {
        return new Spot(Optional.empty(), Optional.empty(), Blanks.strip(text));
    }

    /**
     * An error about it with its plain sentence, which asks to mend every line: what was said with the upload stands on
     * none.
     */
    Finding refusing(Finding error, Object... arguments) {
        return line.isPresent() ? error.with(arguments) : error.saying(GIVEN, arguments);
    }

    /** The same with another sentence. */
    Finding refusingAs(String sentence, Finding error, Object... arguments) {
        return error.saying(line.isPresent() ? sentence : GIVEN + "-" + sentence, arguments);
    }

    /** An error about it. */
    Finding error(FindingCode code) {
        Finding finding = Finding.error(code).showing(text);
        if (line.isPresent()) {
            finding = finding.on(line.get());
        }
        return column.isPresent() ? finding.in(column.get()) : finding;
    }
}
