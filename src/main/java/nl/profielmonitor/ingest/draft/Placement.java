package nl.profielmonitor.ingest.draft;

import java.util.Optional;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.PublicationKey;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * Where and when a row is about.
 *
 * @param quarter absent where the cell cannot be understood
 * @param region under its name in the quarter; absent where the cell cannot be understood
 * @param quarterRefused whether the quarter is understood but cannot be right
 * @param regionRefused whether the region is understood but cannot be right
 */
record Placement(
        @Nullable YearQuarter quarter,
        @Nullable LabourMarketRegion region,
        boolean quarterRefused,
        boolean regionRefused) {

    boolean refused() {
        return quarterRefused || regionRefused;
    }

    /** What is left of it without what cannot be right. */
    Placement believable() {
        return new Placement(quarterRefused ? null : quarter, regionRefused ? null : region, false, false);
    }

    Optional<PublicationKey> key() {
        return quarter == null || region == null
                ? Optional.empty()
                : Optional.of(new PublicationKey(region.code(), quarter));
    }

    Optional<RegionCode> regionCode() {
        return Optional.ofNullable(region).map(LabourMarketRegion::code);
    }

    Window window() {
        return quarter == null ? Window.ANY : Window.of(quarter);
    }
}
