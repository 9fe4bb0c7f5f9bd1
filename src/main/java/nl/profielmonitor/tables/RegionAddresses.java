package nl.profielmonitor.tables;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.QuarterNotation;
import org.springframework.stereotype.Service;
import org.threeten.extra.YearQuarter;

/** Understands the region and quarter of an address, for pages, files and API alike. */
@Service
public class RegionAddresses {

    private static final Pattern REVISION = Pattern.compile("[1-9][0-9]{0,8}");

    private final GeographyCatalog catalog;
    private final Clock clock;

    RegionAddresses(GeographyCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * @param region slug of now or of once, or code, in any case
     * @param quarter {@code 2020-q2}, or in any notation of one
     */
    public RegionAddress resolve(String region, String quarter) {
        return region(region)
                .map(found -> resolve(found, region, quarter))
                .orElseGet(() -> new RegionAddress.UnknownRegion(region, nearest(region)));
    }

    /**
     * The region that an address means, under its name of today; its slug may be another than the one asked for.
     *
     * @param asked slug of now or of once, or code, in any case
     */
    public Optional<LabourMarketRegion> region(String asked) {
        return catalog.geography().regionAt(asked, today());
    }

    /** Regions whose names are most like what was asked for, best first. */
    public List<LabourMarketRegion> nearest(String asked) {
        return catalog.geography().nearestRegions(asked, today());
    }

    /** The number of a revision as addresses write it; it has one spelling, so that no figures lie at two addresses. */
    static Optional<Integer> revision(String asked) {
        return REVISION.matcher(asked).matches() ? Optional.of(Integer.valueOf(asked)) : Optional.empty();
    }

    /** The page of a region in a quarter, without the language's prefix: {@code /regio/friesland/2020-q2}. */
    public static String path(LabourMarketRegion region, YearQuarter quarter) {
        return "/regio/" + region.slug() + "/" + slug(quarter);
    }

    /** A quarter as addresses write it: {@code 2020-q2}. */
    public static String slug(YearQuarter quarter) {
        return quarter.toString().toLowerCase(Locale.ROOT);
    }

    private static RegionAddress resolve(LabourMarketRegion region, String askedRegion, String askedQuarter) {
        Optional<YearQuarter> quarter = QuarterNotation.parse(askedQuarter);
        if (quarter.isEmpty()) {
            return new RegionAddress.UnknownQuarter(region, askedQuarter);
        }
        String slug = slug(quarter.get());
        return region.slug().equals(askedRegion) && slug.equals(askedQuarter)
                ? new RegionAddress.Exact(region, new PublicationKey(region.code(), quarter.get()))
                : new RegionAddress.Moved(region.slug(), slug);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
