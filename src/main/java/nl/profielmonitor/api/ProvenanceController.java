package nl.profielmonitor.api;

import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.tables.RegionAddresses;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Keeping;
import nl.profielmonitor.web.MovedPermanently;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.threeten.extra.YearQuarter;

/** Where the figures of a region's quarter come from. */
@RestController
class ProvenanceController {

    private final RegionOfCall regions;
    private final Publications publications;
    private final Deliveries deliveries;

    ProvenanceController(RegionOfCall regions, Publications publications, Deliveries deliveries) {
        this.regions = regions;
        this.publications = publications;
        this.deliveries = deliveries;
    }

    @GetMapping(
            path = RegionController.PATH + "/{region}/kwartalen/{quarter}/herkomst",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProvenanceAnswer> provenance(
            @PathVariable String region,
            @PathVariable String quarter,
            @RequestParam(name = "revisie", required = false) @Nullable String revision) {
        LabourMarketRegion found = regions.region(region);
        YearQuarter understood = regions.quarter(found, quarter);
        String spelled = RegionOfCall.spelling(found, region);
        String slug = RegionAddresses.slug(understood);
        if (!spelled.equals(region) || !slug.equals(quarter)) {
            throw new MovedPermanently(RegionController.PATH + "/" + spelled + "/kwartalen/" + slug + "/herkomst");
        }
        RegionTable table = regions.table(found, new PublicationKey(found.code(), understood), revision);
        Delivery delivery = deliveries.find(table.revision().delivery()).orElseThrow();
        return Keeping.answer(table.pinned())
                .body(ProvenanceAnswer.of(table, delivery, publications.provenance(table.revision())));
    }
}
