package nl.profielmonitor.stewardship;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.Delivery;
import org.springframework.stereotype.Component;

/** Finds what delivered files call the columns. */
@Component
class NamesInFiles {

    private final DeliveryOfAddress deliveryOfAddress;
    private final Desk desk;
    private final HeadingNames headingNames;
    private final ColumnSets columns;

    NamesInFiles(DeliveryOfAddress deliveryOfAddress, Desk desk, HeadingNames headingNames, ColumnSets columns) {
        this.deliveryOfAddress = deliveryOfAddress;
        this.desk = desk;
        this.headingNames = headingNames;
        this.columns = columns;
    }

    /** @param id of a delivery */
    Optional<NamesInFile> of(String id) {
        return deliveryOfAddress.known(id).flatMap(this::of);
    }

    /**
     * What is printed above its columns, or else what a steward said of them.
     *
     * @return empty if no column has another name then, or nothing is to be published any more of what a steward said
     */
    Optional<NamesInFile> of(Delivery delivery) {
        return headingNames.of(delivery).or(() -> said(delivery));
    }

    private Optional<NamesInFile> said(Delivery delivery) {
        return Optional.of(delivery)
                .filter(Delivery::open)
                .flatMap(open -> desk.assess(delivery, desk.terms(delivery, false))
                        .headings()
                        .map(headings -> new NamesInFile(delivery, headings.sets(), names(headings))))
                .filter(said -> !said.names().isEmpty());
    }

    /** Of columns that count; what others are called is not a steward's to say. */
    private Map<String, String> names(Headings headings) {
        Set<String> counts = columns.all().stream()
                .filter(set -> headings.sets().contains(set.code()))
                .flatMap(set -> set.codes().stream())
                .collect(Collectors.toSet());
        Map<String, String> names = new LinkedHashMap<>();
        headings.all().stream()
                .filter(heading -> heading.chosen() && !heading.text().isEmpty())
                .forEach(heading -> heading.meaning()
                        .filter(counts::contains)
                        .ifPresent(column -> names.put(column, heading.text())));
        return names;
    }
}
