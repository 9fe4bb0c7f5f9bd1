package nl.profielmonitor.stewardship;

import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.FindingTally;
import nl.profielmonitor.publication.OriginalGone;

/**
 * What became of a delivery, in a few words; of one that was not published what stood in the way when it was delivered.
 *
 * @param key of the words
 * @param number of what they count, 0 if they count nothing
 */
record Status(String key, long number) {

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
            return new Status("stewardship.errors", found.faults());
        }
        if (found.warnings() > 0) {
            return new Status("stewardship.warnings", found.warnings());
        }
        if (found.lacksReason()) {
            return of("reason");
        }
        return of(found.unchanged() ? "unchanged" : "ready");
    }

    private static Status of(String state) {
        return new Status("stewardship.state." + state, 0);
    }
}
