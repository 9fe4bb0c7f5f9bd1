package nl.profielmonitor.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Publications.QuarterCount;
import nl.profielmonitor.tables.RegionTables;
import nl.profielmonitor.web.Notation;
import nl.profielmonitor.web.PageGone;
import nl.profielmonitor.web.PageNotFound;
import nl.profielmonitor.web.PageNotFound.Offer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threeten.extra.YearQuarter;

/** Where to go from an address of a region at which there is nothing. */
@Component
class WayOut {

    private static final int MOST_QUARTERS = 8;

    private final RegionTables tables;
    private final Publications publications;
    private final GeographyCatalog catalog;
    private final RevisionOffers revisions;
    private final MessageSource messages;
    private final Clock clock;

    WayOut(
            RegionTables tables,
            Publications publications,
            GeographyCatalog catalog,
            MessageSource messages,
            Clock clock) {
        this.tables = tables;
        this.publications = publications;
        this.catalog = catalog;
        this.revisions = new RevisionOffers(publications, messages);
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Who asks for a municipality is led to the region that it lies in.
     *
     * @param quarter that was asked for; kept where the region offered has figures of it
     */
    PageNotFound unknownRegion(
            String asked, List<LabourMarketRegion> nearest, Optional<YearQuarter> quarter, Locale locale) {
        List<Offer> around = around(asked, quarter, locale);
        return new PageNotFound(
                "site.missing.region",
                asked,
                around.isEmpty()
                        ? nearest.stream()
                                .map(region -> offer(region, quarter, locale))
                                .toList()
                        : around);
    }

    /** The regions that a municipality of this name lies in today. */
    private List<Offer> around(String asked, Optional<YearQuarter> quarter, Locale locale) {
        Geography geography = catalog.geography();
        LocalDate today = LocalDate.now(clock);
        return geography.municipalityAt(asked, today).stream()
                .flatMap(municipality -> geography.regionsOf(municipality.code(), today, today).stream()
                        .flatMap(code -> geography.region(code, today).stream())
                        .map(region -> new Offer(
                                message("site.offer.municipality", locale, municipality.name(), region.name()),
                                offer(region, quarter, locale).path())))
                .toList();
    }

    private Offer offer(LabourMarketRegion region, Optional<YearQuarter> quarter, Locale locale) {
        return quarter.filter(tables.quarters(region.code())::contains)
                .map(known -> offer(region, known, locale))
                .orElseGet(() -> new Offer(region.name(), path(region)));
    }

    private static Offer offer(LabourMarketRegion region, YearQuarter quarter, Locale locale) {
        return new Offer(name(region, quarter, locale), new RegionPath(region, quarter).path());
    }

    private static String path(LabourMarketRegion region) {
        return "/regio/" + region.slug();
    }

    PageNotFound unknownQuarter(LabourMarketRegion region, String asked, Locale locale) {
        return new PageNotFound("site.missing.quarter", asked, quartersOf(region, null, locale));
    }

    PageNotFound unknownRevision(RegionPath of, String asked, Locale locale) {
        return new PageNotFound("site.missing.revision", asked, revisions.of(of, locale));
    }

    /** Never published: not found. Withdrawn: gone, but what was there can still be read. */
    RuntimeException noFigures(RegionPath of, Locale locale) {
        List<Offer> history = revisions.of(of, locale);
        return history.isEmpty()
                ? new PageNotFound(
                        "site.missing.figures",
                        new Notation(locale).quarter(of.quarter()),
                        of.region().name(),
                        quartersOf(of.region(), of.quarter(), locale))
                : new PageGone(
                        "site.gone", name(of.region(), of.quarter(), locale), history, current(of.region(), locale));
    }

    /** The page of a region that always has its latest figures, where it has any. */
    private @Nullable Offer current(LabourMarketRegion region, Locale locale) {
        return tables.latest(region.code())
                .map(quarter -> new Offer(message("site.gone.current", locale, region.name()), path(region)))
                .orElse(null);
    }

    /** The latest quarters with figures, of whichever regions, newest first. */
    List<Offer> published(Locale locale) {
        return publications.quarters().stream()
                .limit(MOST_QUARTERS)
                .map(count -> new Offer(regions(count, locale), CountryPages.path(count.quarter())))
                .toList();
    }

    /** The quarters whose figures of a region were all withdrawn, newest first. */
    List<Offer> withdrawn(LabourMarketRegion region, Locale locale) {
        return tables.withdrawn(region.code()).stream()
                .map(quarter -> offer(region, quarter, locale))
                .toList();
    }

    /** Where to read what was published of a quarter, of the regions that had figures of it. */
    List<Offer> histories(YearQuarter quarter, Locale locale) {
        return publications.everPublished(quarter).stream()
                .flatMap(code -> catalog.geography().region(code, quarter.atEndOfQuarter()).stream())
                .map(region -> new Offer(name(region, quarter, locale), new RegionPath(region, quarter).history()))
                .toList();
    }

    private String regions(QuarterCount count, Locale locale) {
        return message("site.offer.quarter", locale, new Notation(locale).quarter(count.quarter()), count.regions());
    }

    /** @param asked where the nearest are wanted; null for the newest */
    private List<Offer> quartersOf(LabourMarketRegion region, @Nullable YearQuarter asked, Locale locale) {
        List<Offer> own = nearest(tables.quarters(region.code()), asked).stream()
                .map(quarter -> offer(region, quarter, locale))
                .toList();
        return own.isEmpty() ? published(locale) : own;
    }

    /** Those nearest to a quarter, newest first. */
    static List<YearQuarter> nearest(List<YearQuarter> quarters, @Nullable YearQuarter asked) {
        Comparator<YearQuarter> newest = Comparator.reverseOrder();
        Comparator<YearQuarter> order = asked == null
                ? newest
                : Comparator.<YearQuarter>comparingLong(
                                quarter -> Math.abs(asked.until(quarter, IsoFields.QUARTER_YEARS)))
                        .thenComparing(newest);
        return quarters.stream()
                .sorted(order)
                .limit(MOST_QUARTERS)
                .sorted(newest)
                .toList();
    }

    private static String name(LabourMarketRegion region, YearQuarter quarter, Locale locale) {
        return region.name() + ", " + new Notation(locale).quarter(quarter);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
