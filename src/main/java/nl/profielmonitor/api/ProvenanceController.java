package nl.profielmonitor.api;

import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.tables.RegionProvenance;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Keeping;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
        RegionTable table = regions.ofApi(region, quarter, revision, "/herkomst");
        Delivery delivery = deliveries.find(table.revision().delivery()).orElseThrow();
        return Keeping.answer(table.pinned())
                .body(ProvenanceAnswer.of(
                        table, delivery, RegionProvenance.of(table, publications.provenance(table.revision()))));
    }
}
