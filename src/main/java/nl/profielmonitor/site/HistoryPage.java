package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Revision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of the figures of a region's quarter; also where all were withdrawn. */
@Controller
class HistoryPage {

    private final RegionPaths paths;
    private final Publications publications;
    private final WayOut wayOut;

    HistoryPage(RegionPaths paths, Publications publications, WayOut wayOut) {
        this.paths = paths;
        this.publications = publications;
        this.wayOut = wayOut;
    }

    @GetMapping("/regio/{region}/{quarter}" + RegionPath.HISTORY)
    String page(@PathVariable String region, @PathVariable String quarter, Model model, Locale locale) {
        RegionPath path = paths.resolve(region, quarter, RegionPath.HISTORY, locale);
        List<Publication> revisions = publications.revisions(path.key());
        if (revisions.isEmpty()) {
            throw wayOut.noFigures(path, locale);
        }
        model.addAttribute("path", path);
        model.addAttribute("episodes", Episode.of(revisions));
        model.addAttribute(
                "current",
                Revision.currentOf(revisions.stream().map(Publication::revision).toList())
                        .orElse(null));
        model.addAttribute("canonical", path.history());
        return "site/history";
    }
}
