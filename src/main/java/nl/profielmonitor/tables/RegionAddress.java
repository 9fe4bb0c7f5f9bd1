package nl.profielmonitor.tables;

import java.util.List;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.PublicationKey;

/** What the region and quarter in an address mean. */
public sealed interface RegionAddress {

    /** The address as it should be. */
    record Exact(LabourMarketRegion region, PublicationKey key) implements RegionAddress {}

    /**
     * Another spelling of an address: an old slug, a code, capitals, another notation of the quarter.
     *
     * @param slug the region's slug as it should be
     * @param quarter the quarter as it should be, {@code 2020-q2}
     */
    record Moved(String slug, String quarter) implements RegionAddress {}

    /** @param nearest regions whose names are most like what was asked for */
    record UnknownRegion(String asked, List<LabourMarketRegion> nearest) implements RegionAddress {}

    /** The region is known but the text is no quarter. */
    record UnknownQuarter(LabourMarketRegion region, String asked) implements RegionAddress {}
}
