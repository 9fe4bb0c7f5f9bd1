package nl.profielmonitor.api;

import nl.profielmonitor.publication.ColumnSets;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The columns of all column sets. */
@RestController
class ColumnController {

    private final ColumnSets sets;

    ColumnController(ColumnSets sets) {
        this.sets = sets;
    }

    /** In their order, oldest set first. */
    @GetMapping(path = "/api/v1/kolommen", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<ColumnAnswer> all() {
        return new Items<>(sets.all().stream()
                .flatMap(set -> set.categories().stream().map(category -> ColumnAnswer.of(set, category)))
                .toList());
    }
}
