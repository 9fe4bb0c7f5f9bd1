package nl.profielmonitor.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The name of a region during a span of days. */
record RegionSpan(
        RegionCode code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LabourMarketRegion.@Nullable Tile tile)
        implements Dated {}
