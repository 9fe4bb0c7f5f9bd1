package nl.profielmonitor.api;

import static nl.profielmonitor.api.RegionOfCall.spelling;

import java.time.Clock;
import java.time.LocalDate;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.web.MovedPermanently;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The regions, their quarters, and their figures. */
@RestController
@RequestMapping(path = RegionController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class RegionController {

    static final String PATH = "/api/v1/arbeidsmarktregios";

    private final RegionOfCall regions;
    private final Publications publications;
    private final GeographyCatalog catalog;
    private final Clock clock;

    RegionController(RegionOfCall regions, Publications publications, GeographyCatalog catalog, Clock clock) {
        this.regions = regions;
        this.publications = publications;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Those of today, by code. */
    @GetMapping
    Items<RegionAnswer> all() {
        return Items.of(catalog.geography().regions(LocalDate.now(clock)).stream(), RegionAnswer::of);
    }

    @GetMapping("/{region}")
    RegionAnswer one(@PathVariable String region) {
        return RegionAnswer.of(region(region, ""));
    }

    @GetMapping("/{region}/kwartalen")
    Items<QuarterAnswer> quarters(@PathVariable String region) {
        return QuarterAnswer.of(
                publications.history(region(region, "/kwartalen").code()));
    }

    @GetMapping("/{region}/kwartalen/{quarter}")
    ResponseEntity<RegionTableAnswer> table(
            @PathVariable String region,
            @PathVariable String quarter,
            @RequestParam(name = "revisie", required = false) @Nullable String revision) {
        return TableResponse.of(regions.ofApi(region, quarter, revision, ""));
    }

    private LabourMarketRegion region(String asked, String rest) {
        LabourMarketRegion found = regions.region(asked);
        String spelled = spelling(found, asked);
        if (!spelled.equals(asked)) {
            throw new MovedPermanently(PATH + "/" + spelled + rest);
        }
        return found;
    }
}
