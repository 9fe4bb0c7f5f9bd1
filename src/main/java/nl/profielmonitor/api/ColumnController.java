package nl.profielmonitor.api;

import nl.profielmonitor.publication.ColumnMeanings;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.SameColumns;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The columns of all column sets. */
@RestController
class ColumnController {

    private final ColumnSets sets;
    private final ColumnMeanings meanings;

    ColumnController(ColumnSets sets, ColumnMeanings meanings) {
        this.sets = sets;
        this.meanings = meanings;
    }

    /** In their order, oldest set first. */
    @GetMapping(path = "/api/v1/kolommen", produces = MediaType.APPLICATION_JSON_VALUE)
    Items<ColumnAnswer> all() {
        SameColumns same = meanings.all();
        return new Items<>(sets.all().stream()
                .flatMap(set -> set.categories().stream().map(category -> ColumnAnswer.of(set, category, same)))
                .toList());
    }
}
