package nl.profielmonitor.publication;

/**
 * What the findings of a delivery come to, for who does not need each.
 *
 * @param errors that a correction has no reason is one too
 * @param lacksReason whether a correction has no reason
 * @param unchanged whether any of it says just what was current
 */
public record FindingTally(int errors, int warnings, int remarks, boolean lacksReason, boolean unchanged) {

    public static final FindingTally NONE = new FindingTally(0, 0, 0, false, false);

    /** What has to be mended in the file. That a correction has no reason is not in the file. */
    public int faults() {
        return lacksReason ? errors - 1 : errors;
    }
}
