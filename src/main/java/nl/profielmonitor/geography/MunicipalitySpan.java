package nl.profielmonitor.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Name, province and region of a municipality during a span of days, as the files have it: without an address. */
record MunicipalitySpan(
        MunicipalityCode code,
        String name,
        String province,
        RegionCode region,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Dated {

    /** As the database has it. */
    MunicipalitySpan(
            String code,
            String name,
            String province,
            String region,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(new MunicipalityCode(code), name, province, new RegionCode(region), validFrom, validTo);
    }

    Municipality at(String slug) {
        return new Municipality(code, name, slug, province, region, validFrom, validTo);
    }
}
