package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.profielmonitor.geography.LabourMarketRegion;

/** A labour-market region. */
@JsonPropertyOrder({"code", "naam", "slug"})
record RegionAnswer(String code, String naam, String slug) {

    static RegionAnswer of(LabourMarketRegion region) {
        return new RegionAnswer(region.code().value(), region.name(), region.slug());
    }
}
