package nl.profielmonitor.site;

import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.tables.RegionAddresses;
import org.threeten.extra.YearQuarter;

/** Addresses about a region in a quarter, without the language's prefix. */
record RegionPath(LabourMarketRegion region, YearQuarter quarter) {

    static final String HISTORY = "/geschiedenis";
    static final String PROVENANCE = "/herkomst";

    PublicationKey key() {
        return new PublicationKey(region.code(), quarter);
    }

    /** Of the quarter. */
    public String path() {
        return in(quarter);
    }

    /** Of the same region in another quarter. */
    String in(YearQuarter other) {
        return RegionAddresses.path(region, other);
    }

    /** Of one revision, for ever. */
    public String revision(int number) {
        return path() + "/revisie/" + number;
    }

    /** Of what became of its figures: every revision. */
    public String history() {
        return path() + HISTORY;
    }
}
