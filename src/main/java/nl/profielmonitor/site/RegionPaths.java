package nl.profielmonitor.site;

import java.util.Locale;
import nl.profielmonitor.publication.QuarterNotation;
import nl.profielmonitor.tables.RegionAddress;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.web.MovedPermanently;
import nl.profielmonitor.web.PageNotFound;
import org.springframework.stereotype.Component;

/** Finds the region and quarter that the address of a page means. */
@Component
class RegionPaths {

    private final RegionAddresses addresses;
    private final WayOut wayOut;

    RegionPaths(RegionAddresses addresses, WayOut wayOut) {
        this.addresses = addresses;
        this.wayOut = wayOut;
    }

    /**
     * @param rest what follows the quarter in the address
     * @throws MovedPermanently if the address has a better spelling
     * @throws PageNotFound if there is no such region or quarter
     */
    RegionPath resolve(String region, String quarter, String rest, Locale locale) {
        RegionAddress address = addresses.resolve(region, quarter);
        if (address instanceof RegionAddress.Moved moved) {
            throw new MovedPermanently("/regio/" + moved.slug() + "/" + moved.quarter() + rest);
        }
        if (address instanceof RegionAddress.UnknownRegion unknown) {
            throw wayOut.unknownRegion(unknown.asked(), unknown.nearest(), QuarterNotation.parse(quarter), locale);
        }
        if (address instanceof RegionAddress.UnknownQuarter unknown) {
            throw wayOut.unknownQuarter(unknown.region(), unknown.asked(), locale);
        }
        RegionAddress.Exact exact = (RegionAddress.Exact) address;
        return new RegionPath(exact.region(), exact.key().quarter());
    }
}
