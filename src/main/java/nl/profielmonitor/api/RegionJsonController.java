package nl.profielmonitor.api;

import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.web.MovedPermanently;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The API's answer under the address of a page with {@code .json} behind it. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class RegionJsonController {

    private final RegionOfCall regions;

    RegionJsonController(RegionOfCall regions) {
        this.regions = regions;
    }

    @GetMapping("/regio/{region}.json")
    ResponseEntity<RegionTableAnswer> latest(@PathVariable String region) {
        LabourMarketRegion found = regions.region(region);
        if (!found.slug().equals(region)) {
            throw new MovedPermanently("/regio/" + found.slug() + ".json");
        }
        return TableResponse.named(regions.table(found, regions.latest(found), null));
    }

    @GetMapping("/regio/{region}/{quarter}.json")
    ResponseEntity<RegionTableAnswer> quarter(
            @PathVariable String region,
            @PathVariable String quarter,
            @RequestParam(name = "revisie", required = false) @Nullable String revision) {
        return TableResponse.named(regions.ofFile(region, quarter, revision, ".json"));
    }

    @GetMapping("/regio/{region}/{quarter}/revisie/{revision}.json")
    ResponseEntity<RegionTableAnswer> revision(
            @PathVariable String region, @PathVariable String quarter, @PathVariable String revision) {
        return TableResponse.named(regions.ofFile(region, quarter, revision, "/revisie/" + revision + ".json"));
    }
}
