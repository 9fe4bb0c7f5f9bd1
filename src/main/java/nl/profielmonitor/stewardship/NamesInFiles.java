package nl.profielmonitor.stewardship;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import org.springframework.stereotype.Component;

/** Finds what delivered files call the columns. */
@Component
class NamesInFiles {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Deliveries deliveries;
    private final Desk desk;

    NamesInFiles(Deliveries deliveries, Desk desk) {
        this.deliveries = deliveries;
        this.desk = desk;
    }

    /** @param id of a delivery; empty if nothing is to be published from it any more, or a steward said nothing of its columns */
    Optional<NamesInFile> of(String id) {
        return Optional.of(id)
                .filter(written -> ID.matcher(written).matches())
                .flatMap(written -> deliveries.find(UUID.fromString(written)))
                .filter(Delivery::open)
                .flatMap(delivery -> desk.assess(delivery, desk.terms(delivery, false))
                        .headings()
                        .map(headings -> new NamesInFile(delivery, headings.sets(), names(headings))));
    }

    private static Map<String, String> names(Headings headings) {
        Map<String, String> names = new LinkedHashMap<>();
        headings.all().stream()
                .filter(heading -> heading.chosen() && !heading.text().isEmpty())
                .forEach(heading -> heading.meaning().ifPresent(column -> names.put(column, heading.text())));
        return names;
    }
}
