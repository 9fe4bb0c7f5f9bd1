package nl.profielmonitor.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality during one span of days in which its name, province and region stayed the same.
 *
 * @param slug its present address on the site, whatever the span
 * @param validFrom first day of the span
 * @param validTo last day of the span; absent while it lasts
 */
public record Municipality(
        MunicipalityCode code,
        String name,
        String slug,
        String province,
        RegionCode region,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Dated {

    /** Whether the span holds the day. */
    @Override
    public boolean on(LocalDate day) {
        return Dated.super.on(day);
    }

    /** Whether the span and the days from first to last (both included) have a day in common. */
    @Override
    public boolean during(LocalDate first, LocalDate last) {
        return Dated.super.during(first, last);
    }
}
