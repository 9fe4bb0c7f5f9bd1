package nl.profielmonitor.api;

import java.time.Clock;
import java.time.LocalDate;
import nl.profielmonitor.geography.GeographyCatalog;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The municipalities. */
@RestController
class MunicipalityController {

    private final GeographyCatalog catalog;
    private final Clock clock;

    MunicipalityController(GeographyCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Those of today, by code. */
    @GetMapping(path = "/api/v1/gemeenten", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<MunicipalityAnswer> all() {
        return Items.of(catalog.geography().municipalities(LocalDate.now(clock)).stream(), MunicipalityAnswer::of);
    }
}
