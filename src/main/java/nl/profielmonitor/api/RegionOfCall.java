package nl.profielmonitor.api;

import java.util.List;
import java.util.Locale;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.QuarterNotation;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.tables.RegionTables;
import nl.profielmonitor.web.MovedPermanently;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threeten.extra.YearQuarter;

/** The region, quarter and revision that a call is about, or the problem that helps to find another. */
@Component
class RegionOfCall {

    private final RegionAddresses addresses;
    private final RegionTables tables;
    private final Publications publications;

    RegionOfCall(RegionAddresses addresses, RegionTables tables, Publications publications) {
        this.addresses = addresses;
        this.tables = tables;
        this.publications = publications;
    }

    /** @throws ApiProblem if there is no such region */
    LabourMarketRegion region(String asked) {
        return addresses
                .region(asked)
                .orElseThrow(() -> new ApiProblem(ProblemKind.ONBEKENDE_REGIO, asked)
                        .with(
                                "suggesties",
                                addresses.nearest(asked).stream()
                                        .map(RegionAnswer::of)
                                        .toList()));
    }

    /** How the API writes a region that was asked for in some way: by its code or by its slug, as in the call. */
    static String spelling(LabourMarketRegion region, String asked) {
        return RegionCode.isCode(asked) ? asked.toUpperCase(Locale.ROOT) : region.slug();
    }

    /** @throws ApiProblem if the region has no figures at all */
    PublicationKey latest(LabourMarketRegion region) {
        return tables.latest(region.code())
                .map(quarter -> new PublicationKey(region.code(), quarter))
                .orElseThrow(() -> noQuarter(ProblemKind.GEEN_CIJFERS, region, region.name()));
    }

    /**
     * The table that a call of the API asks for.
     *
     * @param revision its number as it was written; absent for the current figures
     * @param rest what follows the quarter in the address
     * @throws MovedPermanently if the address has a better spelling
     * @throws ApiProblem if there is no such region or quarter, there are no such figures, or all were withdrawn
     */
    RegionTable ofApi(String region, String quarter, @Nullable String revision, String rest) {
        LabourMarketRegion found = region(region);
        String start = RegionController.PATH + "/" + spelling(found, region) + "/kwartalen/";
        return table(found, spelling(found, region).equals(region), quarter, revision, start, rest);
    }

    /** The same of a file under the address of a page. */
    RegionTable ofFile(String region, String quarter, @Nullable String revision, String rest) {
        LabourMarketRegion found = region(region);
        String start = "/regio/" + found.slug() + "/";
        return table(found, found.slug().equals(region), quarter, revision, start, rest);
    }

    /** @param start of the address as it should be, up to the quarter */
    private RegionTable table(
            LabourMarketRegion region,
            boolean wellSpelled,
            String asked,
            @Nullable String revision,
            String start,
            String rest) {
        YearQuarter quarter =
                QuarterNotation.parse(asked).orElseThrow(() -> noQuarter(ProblemKind.ONBEKEND_KWARTAAL, region, asked));
        String slug = RegionAddresses.slug(quarter);
        if (!wellSpelled || !slug.equals(asked)) {
            throw new MovedPermanently(start + slug + rest);
        }
        return table(region, new PublicationKey(region.code(), quarter), revision);
    }

    /**
     * @param revision its number as it was written; absent for the current figures
     * @throws ApiProblem if there are no such figures, or all were withdrawn
     */
    RegionTable table(LabourMarketRegion region, PublicationKey key, @Nullable String revision) {
        if (revision == null) {
            return tables.current(key).orElseThrow(() -> nothingCurrent(region, key));
        }
        return tables.revision(key, revision).orElseThrow(() -> unknownRevision(region, key, revision));
    }

    private ApiProblem nothingCurrent(LabourMarketRegion region, PublicationKey key) {
        List<Revision> history = publications.history(key);
        String quarter = key.quarter().toString();
        return history.isEmpty()
                ? noQuarter(ProblemKind.GEEN_CIJFERS, region, region.name() + ", " + quarter)
                : new ApiProblem(ProblemKind.INGETROKKEN, region.name(), quarter)
                        .with("revisies", QuarterAnswer.RevisionAnswer.of(history));
    }

    private ApiProblem unknownRevision(LabourMarketRegion region, PublicationKey key, String asked) {
        return new ApiProblem(
                        ProblemKind.ONBEKENDE_REVISIE,
                        asked,
                        region.name(),
                        key.quarter().toString())
                .with("revisies", QuarterAnswer.RevisionAnswer.of(publications.history(key)));
    }

    private ApiProblem noQuarter(ProblemKind kind, LabourMarketRegion region, String asked) {
        return new ApiProblem(kind, asked)
                .with(
                        "kwartalen",
                        tables.quarters(region.code()).stream()
                                .map(YearQuarter::toString)
                                .toList());
    }
}
