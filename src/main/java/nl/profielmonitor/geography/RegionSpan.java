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
        implements Dated {

    /** As the database has it: both or neither of column and row. */
    RegionSpan(
            String code,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Short tileColumn,
            @Nullable Short tileRow) {
        this(
                new RegionCode(code),
                name,
                validFrom,
                validTo,
                tileColumn == null || tileRow == null ? null : new LabourMarketRegion.Tile(tileColumn, tileRow));
    }
}
