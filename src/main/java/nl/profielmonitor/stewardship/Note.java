package nl.profielmonitor.stewardship;

import java.util.OptionalInt;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.Severity;

/**
 * A finding as a page shows it.
 *
 * @param id of the finding, by which it is accepted
 * @param anchor where it stands on the page
 * @param line of the file that it is about
 * @param sentence in the language of the page
 */
record Note(Severity severity, String id, String anchor, OptionalInt line, String sentence) {

    static Note of(Finding finding, String sentence) {
        String anchor = "bevinding-" + Integer.toHexString(finding.id().hashCode());
        return new Note(finding.severity(), finding.id(), anchor, finding.line(), sentence);
    }

    /** Whether a steward must accept it before anything is published. */
    public boolean warning() {
        return severity == Severity.WARNING;
    }
}
