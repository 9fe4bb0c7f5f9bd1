package nl.profielmonitor.publication;

import nl.profielmonitor.geography.RegionCode;
import org.threeten.extra.YearQuarter;

/**
 * How far the revisions of a region's quarter have come.
 *
 * @param highest the highest number ever used, 0 for none
 * @param current the revision that is current, 0 for none
 */
record Standing(RegionCode region, YearQuarter quarter, int highest, int current) {

    static Standing none(PublicationKey key) {
        return new Standing(key.region(), key.quarter(), 0, 0);
    }

    PublicationKey key() {
        return new PublicationKey(region, quarter);
    }

    /** Never used before, not by a withdrawn revision either. */
    int next() {
        return highest + 1;
    }

    /** @throws RevisionConflict if another revision is current */
    void mustBe(int expected) {
        if (current != expected) {
            throw new RevisionConflict(key(), expected, current);
        }
    }
}
