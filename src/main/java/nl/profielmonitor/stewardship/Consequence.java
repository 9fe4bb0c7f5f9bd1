package nl.profielmonitor.stewardship;

import java.util.Optional;
import java.util.UUID;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.statistics.Total;
import org.threeten.extra.YearQuarter;

/**
 * What withdrawing a delivery would come to for one region and quarter.
 *
 * @param region its name in the quarter
 * @param withdrawn the revision that the delivery made
 * @param changes whether readers would see something else
 * @param then what readers would see; empty where nothing is left
 */
record Consequence(String region, YearQuarter quarter, Revision withdrawn, boolean changes, Optional<Then> then) {

    /** @param fileName of the delivery that made the revision */
    record Then(Revision revision, Total total, UUID delivery, String fileName) {}

    /** What the steward saw of it: another revision here means another situation. */
    String seen() {
        return withdrawn.key() + " " + withdrawn.number() + " " + withdrawn.status() + " "
                + then.map(left ->
                                left.revision().number() + " " + left.revision().status())
                        .orElse("");
    }
}
