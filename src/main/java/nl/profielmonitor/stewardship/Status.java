package nl.profielmonitor.stewardship;

import java.util.List;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.publication.Delivery;

/**
 * What became of a delivery, in a few words; of one that was not published what stood in the way when it was delivered.
 *
 * @param key of the words
 * @param number of what they count, 0 if they count nothing
 */
record Status(String key, long number) {

    /** @param findings recorded with it */
    static Status of(Delivery delivery, boolean readable, List<Finding> findings) {
        return switch (delivery.state()) {
            case PUBLISHED -> new Status("stewardship.state.published", 0);
            case WITHDRAWN -> new Status("stewardship.state.withdrawn", 0);
            case KEPT -> kept(readable, findings);
        };
    }

    private static Status kept(boolean readable, List<Finding> findings) {
        boolean reason = says(FindingCode.REDEN_ONTBREEKT, findings);
        long errors = count(Severity.ERROR, findings) - (reason ? 1 : 0);
        long warnings = count(Severity.WARNING, findings);
        if (!readable) {
            return new Status("stewardship.state.unreadable", 0);
        }
        if (errors > 0) {
            return new Status("stewardship.errors", errors);
        }
        if (warnings > 0) {
            return new Status("stewardship.warnings", warnings);
        }
        if (reason) {
            return new Status("stewardship.state.reason", 0);
        }
        return new Status(
                says(FindingCode.ONGEWIJZIGD, findings) ? "stewardship.state.unchanged" : "stewardship.state.ready", 0);
    }

    private static long count(Severity severity, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static boolean says(FindingCode code, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }
}
