package nl.profielmonitor.publication;

import java.util.Optional;

/**
 * What withdrawing a delivery would come to for one region and quarter that it published. Statuses are those of now.
 *
 * @param withdrawn the revision that the delivery made
 * @param now the revision that is current; empty where none is
 * @param then what would be current, under the columns' names of now; empty where nothing would be
 */
public record AfterWithdrawal(Revision withdrawn, Optional<Revision> now, Optional<Publication> then) {

    /** Whether readers would see something else. */
    public boolean changes() {
        return withdrawn.status() == RevisionStatus.CURRENT;
    }
}
