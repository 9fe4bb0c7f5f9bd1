package nl.profielmonitor.publication;

import java.util.List;

/**
 * What the checks said of a delivery.
 *
 * @param json each finding, for whoever wrote it to read again
 * @param headings what the file prints above its columns
 */
public record RecordedFindings(String json, FindingTally tally, List<PrintedHeadings> headings) {

    public static final RecordedFindings NONE = new RecordedFindings("[]", FindingTally.NONE);

    public RecordedFindings {
        headings = List.copyOf(headings);
    }

    /** Of a file that prints nothing above its columns. */
    public RecordedFindings(String json, FindingTally tally) {
        this(json, tally, List.of());
    }
}
