package nl.profielmonitor.site;

import java.util.Locale;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.tables.RegionProvenance;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.tables.RegionTables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From which delivery the figures of a region's quarter come, and where in it each stands. */
@Controller
class ProvenancePage {

    private final RegionPaths paths;
    private final RegionTables tables;
    private final Publications publications;
    private final Deliveries deliveries;
    private final WayOut wayOut;

    ProvenancePage(
            RegionPaths paths, RegionTables tables, Publications publications, Deliveries deliveries, WayOut wayOut) {
        this.paths = paths;
        this.tables = tables;
        this.publications = publications;
        this.deliveries = deliveries;
        this.wayOut = wayOut;
    }

    @GetMapping("/regio/{region}/{quarter}" + RegionPath.PROVENANCE)
    String current(@PathVariable String region, @PathVariable String quarter, Model model, Locale locale) {
        RegionPath path = paths.resolve(region, quarter, RegionPath.PROVENANCE, locale);
        RegionTable table = tables.current(path.key()).orElseThrow(() -> wayOut.noFigures(path, locale));
        return show(path, path.path(), table, model);
    }

    @GetMapping("/regio/{region}/{quarter}/revisie/{revision}" + RegionPath.PROVENANCE)
    String revision(
            @PathVariable String region,
            @PathVariable String quarter,
            @PathVariable String revision,
            Model model,
            Locale locale) {
        String rest = "/revisie/" + revision + RegionPath.PROVENANCE;
        RegionPath path = paths.resolve(region, quarter, rest, locale);
        RegionTable table =
                tables.revision(path.key(), revision).orElseThrow(() -> wayOut.unknownRevision(path, revision, locale));
        return show(path, path.revision(table.revision().number()), table, model);
    }

    /** @param figures address of the figures themselves */
    private String show(RegionPath path, String figures, RegionTable table, Model model) {
        model.addAttribute("path", path);
        model.addAttribute("figures", figures);
        model.addAttribute("revision", table.revision());
        model.addAttribute(
                "delivery", deliveries.find(table.revision().delivery()).orElseThrow());
        model.addAttribute("view", RegionProvenance.of(table, publications.provenance(table.revision())));
        model.addAttribute("canonical", figures + RegionPath.PROVENANCE);
        return "site/provenance";
    }
}
