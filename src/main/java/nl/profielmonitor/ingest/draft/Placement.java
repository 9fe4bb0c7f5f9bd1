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
 * @param refused whether one of them is understood but cannot be right
 */
record Placement(@Nullable YearQuarter quarter, @Nullable LabourMarketRegion region, boolean refused) {

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
