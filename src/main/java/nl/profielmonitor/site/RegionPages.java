package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.tables.RegionTables;
import nl.profielmonitor.web.MovedPermanently;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.threeten.extra.YearQuarter;

/** The pages of a region: its latest quarter, a quarter, and a quarter as it was in one revision. */
@Controller
class RegionPages {

    private final RegionAddresses addresses;
    private final RegionTables tables;
    private final Publications publications;
    private final GeographyCatalog catalog;
    private final RegionPaths paths;
    private final WayOut wayOut;
    private final MessageSource messages;

    RegionPages(
            RegionAddresses addresses,
            RegionTables tables,
            Publications publications,
            GeographyCatalog catalog,
            RegionPaths paths,
            WayOut wayOut,
            MessageSource messages) {
        this.addresses = addresses;
        this.tables = tables;
        this.publications = publications;
        this.catalog = catalog;
        this.paths = paths;
        this.wayOut = wayOut;
        this.messages = messages;
    }

    /** Always the latest quarter: the address stays, its figures roll on. */
    @GetMapping("/regio/{asked}")
    String latest(@PathVariable String asked, Model model, Locale locale) {
        LabourMarketRegion region = addresses
                .region(asked)
                .orElseThrow(() -> wayOut.unknownRegion(asked, addresses.nearest(asked), Optional.empty(), locale));
        String path = "/regio/" + region.slug();
        if (!region.slug().equals(asked)) {
            throw new MovedPermanently(path);
        }
        Optional<YearQuarter> quarter = tables.latest(region.code());
        if (quarter.isEmpty()) {
            model.addAttribute("region", region);
            model.addAttribute("withdrawn", wayOut.withdrawn(region, locale));
            model.addAttribute("published", wayOut.published(locale));
            return "site/region-empty";
        }
        RegionPath of = new RegionPath(region, quarter.get());
        return show(of, tables.current(of.key()).orElseThrow(() -> wayOut.noFigures(of, locale)), path, model, locale);
    }

    @GetMapping("/regio/{region}/{quarter}")
    String quarter(
            @PathVariable String region,
            @PathVariable String quarter,
            @RequestParam(name = "revisie", required = false) @Nullable String revision,
            Model model,
            Locale locale) {
        RegionPath of = paths.resolve(region, quarter, "", locale);
        if (revision != null) {
            return show(of, revision, model, locale);
        }
        RegionTable table = tables.current(of.key()).orElseThrow(() -> wayOut.noFigures(of, locale));
        return show(of, table, of.path(), model, locale);
    }

    @GetMapping("/regio/{region}/{quarter}/revisie/{revision}")
    String revision(
            @PathVariable String region,
            @PathVariable String quarter,
            @PathVariable String revision,
            Model model,
            Locale locale) {
        return show(paths.resolve(region, quarter, "/revisie/" + revision, locale), revision, model, locale);
    }

    private String show(RegionPath of, String revision, Model model, Locale locale) {
        RegionTable table =
                tables.revision(of.key(), revision).orElseThrow(() -> wayOut.unknownRevision(of, revision, locale));
        return show(of, table, of.revision(table.revision().number()), model, locale);
    }

    /** @param canonical the one address of what is shown */
    private String show(RegionPath of, RegionTable table, String canonical, Model model, Locale locale) {
        List<Revision> history = publications.history(of.key());
        model.addAttribute("view", RegionView.of(table, messages, locale));
        model.addAttribute(
                "quarters",
                QuarterSwitch.of(of.quarter(), tables.quarters(of.region().code()), of::in));
        model.addAttribute("tiles", tiles(of.quarter()));
        model.addAttribute("revision", table.revision());
        model.addAttribute("pinned", table.pinned());
        model.addAttribute("history", history);
        model.addAttribute("current", Revision.currentOf(history).orElse(null));
        model.addAttribute(
                "successor",
                table.pinned() ? table.revision().successorIn(history).orElse(null) : null);
        model.addAttribute("path", of);
        model.addAttribute("canonical", canonical);
        return "site/region";
    }

    /** The places of all regions on the map. */
    private List<LabourMarketRegion.Tile> tiles(YearQuarter quarter) {
        return catalog.geography().regions(quarter.atEndOfQuarter()).stream()
                .map(LabourMarketRegion::tile)
                .filter(Objects::nonNull)
                .toList();
    }
}
