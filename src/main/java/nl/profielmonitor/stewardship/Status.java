package nl.profielmonitor.stewardship;

import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.FindingTally;
import nl.profielmonitor.publication.OriginalGone;

/**
 * What became of a delivery, in a few words; of one that was not published what stood in the way when it was delivered.
 *
 * @param key of the words
 */
record Status(String key) {

    static Status of(Delivery delivery, boolean readable) {
        return switch (delivery.state()) {
            case PUBLISHED -> of("published");
            case WITHDRAWN -> of("withdrawn");
            case KEPT ->
                delivery.originalGone()
                        .map(Status::gone)
                        .orElseGet(() ->
                                delivery.judgedAt().isEmpty() ? of("unseen") : kept(readable, delivery.findings()));
        };
    }

    private static Status gone(OriginalGone gone) {
        return of(gone.erased() ? "erased" : "expired");
    }

    private static Status kept(boolean readable, FindingTally found) {
        if (!readable) {
            return of("unreadable");
        }
        if (found.faults() > 0) {
            return of("mend");
        }
        if (found.warnings() > 0) {
            return of("warnings");
        }
        if (found.lacksReason()) {
            return of("reason");
        }
        return of(found.unchanged() ? "unchanged" : "ready");
    }

    private static Status of(String state) {
        return new Status("stewardship.state." + state);
    }
}
