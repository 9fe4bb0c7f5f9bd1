package nl.profielmonitor.publication;

/**
 * What the checks said of a delivery.
 *
 * @param json each finding, for whoever wrote it to read again
 */
public record RecordedFindings(String json, FindingTally tally) {

    public static final RecordedFindings NONE = new RecordedFindings("[]", FindingTally.NONE);
}
