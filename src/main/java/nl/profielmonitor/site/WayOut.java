package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Publications.QuarterCount;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import nl.profielmonitor.tables.RegionTables;
import nl.profielmonitor.web.Notation;
import nl.profielmonitor.web.PageGone;
import nl.profielmonitor.web.PageNotFound;
import nl.profielmonitor.web.PageNotFound.Offer;
import org.springframework.context.MessageSource;
import org.threeten.extra.YearQuarter;

/** Where to go from an address of a region at which there is nothing. */
class WayOut {

    private static final int MOST_QUARTERS = 8;

    private final RegionTables tables;
    private final Publications publications;
    private final MessageSource messages;

    WayOut(RegionTables tables, Publications publications, MessageSource messages) {
        this.tables = tables;
        this.publications = publications;
        this.messages = messages;
    }

    PageNotFound unknownRegion(String asked, List<LabourMarketRegion> nearest) {
        return new PageNotFound(
                "site.missing.region",
                asked,
                nearest.stream()
                        .map(region -> new Offer(region.name(), "/regio/" + region.slug()))
                        .toList());
    }

    PageNotFound unknownQuarter(LabourMarketRegion region, String asked, Locale locale) {
        return new PageNotFound("site.missing.quarter", asked, quartersOf(region, locale));
    }

    PageNotFound unknownRevision(RegionPath of, String asked, Locale locale) {
        return new PageNotFound("site.missing.revision", asked, history(of, locale));
    }

    /** Never published: not found. Withdrawn: gone, but what was there can still be read. */
    RuntimeException noFigures(RegionPath of, Locale locale) {
        String what = name(of.region(), of.quarter(), locale);
        List<Offer> history = history(of, locale);
        return history.isEmpty()
                ? new PageNotFound("site.missing.figures", what, quartersOf(of.region(), locale))
                : new PageGone("site.gone", what, history);
    }

    /** The latest quarters with figures, of whichever regions, newest first. */
    List<Offer> published(Locale locale) {
        return publications.quarters().stream()
                .limit(MOST_QUARTERS)
                .map(count -> new Offer(regions(count, locale), "/land/" + Notation.quarterSlug(count.quarter())))
                .toList();
    }

    private String regions(QuarterCount count, Locale locale) {
        return message("site.offer.quarter", locale, new Notation(locale).quarter(count.quarter()), count.regions());
    }

    private List<Offer> quartersOf(LabourMarketRegion region, Locale locale) {
        List<Offer> own = tables.quarters(region.code()).stream()
                .limit(MOST_QUARTERS)
                .map(quarter -> new Offer(name(region, quarter, locale), new RegionPath(region, quarter).path()))
                .toList();
        return own.isEmpty() ? published(locale) : own;
    }

    private List<Offer> history(RegionPath of, Locale locale) {
        return publications.history(of.key()).stream()
                .map(revision -> new Offer(label(revision, locale), of.revision(revision.number())))
                .toList();
    }

    private String label(Revision revision, Locale locale) {
        Notation notation = new Notation(locale);
        String number = notation.number(revision.number());
        String published = notation.date(revision.publishedAt());
        return revision.status() == RevisionStatus.WITHDRAWN
                        && revision.withdrawnAt().isPresent()
                ? message(
                        "site.offer.withdrawn",
                        locale,
                        number,
                        published,
                        notation.date(revision.withdrawnAt().get()),
                        revision.withdrawalReason().orElse(""))
                : message("site.offer.revision", locale, number, published);
    }

    private static String name(LabourMarketRegion region, YearQuarter quarter, Locale locale) {
        return region.name() + ", " + new Notation(locale).quarter(quarter);
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
