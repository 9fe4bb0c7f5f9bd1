package nl.profielmonitor.download;

import java.util.List;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.tables.RegionAddress;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.tables.RegionTables;
import nl.profielmonitor.web.MovedPermanently;
import nl.profielmonitor.web.Notation;
import nl.profielmonitor.web.PageGone;
import nl.profielmonitor.web.PageNotFound;
import nl.profielmonitor.web.PageNotFound.Offer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.threeten.extra.YearQuarter;

/** What the address of a file means, or what to say where it means nothing: the page of that region helps on. */
@Component
class FileAddress {

    private final RegionAddresses addresses;
    private final RegionTables tables;
    private final Publications publications;
    private final MessageSource messages;

    FileAddress(RegionAddresses addresses, RegionTables tables, Publications publications, MessageSource messages) {
        this.addresses = addresses;
        this.tables = tables;
        this.publications = publications;
        this.messages = messages;
    }

    /**
     * @param rest what follows the quarter in the address
     * @throws MovedPermanently if the address has a better spelling
     * @throws PageNotFound if there is no such region or quarter
     */
    PublicationKey key(String region, String quarter, String rest) {
        RegionAddress address = addresses.resolve(region, quarter);
        if (address instanceof RegionAddress.Exact exact) {
            return exact.key();
        }
        if (address instanceof RegionAddress.Moved moved) {
            throw new MovedPermanently("/regio/" + moved.slug() + "/" + moved.quarter() + rest);
        }
        if (address instanceof RegionAddress.UnknownQuarter unknown) {
            throw new PageNotFound("download.unknown-quarter", quarter, quarters(unknown.region()));
        }
        throw unknownRegion(region);
    }

    /**
     * The latest quarter of a region.
     *
     * @param rest what follows the region in the address
     * @throws MovedPermanently if the address has a better spelling
     * @throws PageNotFound if there is no such region, or it never had figures
     * @throws PageGone if all its figures were withdrawn
     */
    PublicationKey latest(String asked, String rest) {
        LabourMarketRegion region = addresses.region(asked).orElseThrow(() -> unknownRegion(asked));
        if (!region.slug().equals(asked)) {
            throw new MovedPermanently("/regio/" + region.slug() + rest);
        }
        return tables.latest(region.code())
                .map(quarter -> new PublicationKey(region.code(), quarter))
                .orElseThrow(() -> nothingCurrent(region));
    }

    private RuntimeException nothingCurrent(LabourMarketRegion region) {
        List<YearQuarter> withdrawn = tables.withdrawn(region.code());
        return withdrawn.isEmpty()
                ? new PageNotFound("download.no-figures", region.name(), List.of(page(region)))
                : new PageGone("download.withdrawn", region.name(), offers(region, withdrawn));
    }

    /** What to say of a quarter without current figures: gone if it ever had any. */
    RuntimeException nothingCurrent(PublicationKey key) {
        LabourMarketRegion region = region(key);
        List<Revision> history = publications.history(key);
        String quarter = notation().quarter(key.quarter());
        return history.isEmpty()
                ? new PageNotFound("download.not-published", quarter, quarters(region))
                : new PageGone("download.withdrawn", region.name() + ", " + quarter, revisions(region, history));
    }

    PageNotFound unknownRevision(PublicationKey key, String asked) {
        return new PageNotFound("download.unknown-revision", asked, revisions(region(key), publications.history(key)));
    }

    private PageNotFound unknownRegion(String asked) {
        return new PageNotFound(
                "download.unknown-region",
                asked,
                addresses.nearest(asked).stream().map(FileAddress::page).toList());
    }

    private LabourMarketRegion region(PublicationKey key) {
        return addresses.region(key.region().value()).orElseThrow();
    }

    private static Offer page(LabourMarketRegion region) {
        return new Offer(region.name(), "/regio/" + region.slug());
    }

    private List<Offer> quarters(LabourMarketRegion region) {
        return offers(region, tables.quarters(region.code()));
    }

    private static List<Offer> offers(LabourMarketRegion region, List<YearQuarter> quarters) {
        return quarters.stream()
                .map(quarter -> new Offer(
                        region.name() + ", " + notation().quarter(quarter), RegionAddresses.path(region, quarter)))
                .toList();
    }

    private List<Offer> revisions(LabourMarketRegion region, List<Revision> history) {
        return history.stream()
                .map(revision -> new Offer(
                        messages.getMessage(
                                "download.revision", new Object[] {revision.number()}, LocaleContextHolder.getLocale()),
                        RegionAddresses.path(region, revision.key().quarter()) + "/revisie/" + revision.number()))
                .toList();
    }

    private static Notation notation() {
        return new Notation(LocaleContextHolder.getLocale());
    }
}
