package nl.profielmonitor.stewardship;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.publication.AfterWithdrawal;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.DeliveryLog;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.statistics.Totals;
import org.springframework.stereotype.Component;

/** Looks ahead at what withdrawing a delivery would come to. */
@Component
class Consequences {

    /** What changes most stands first: figures that go, figures that come back, and what stays as it is. */
    private static final Comparator<Consequence> BY_WEIGHT = Comparator.comparing((Consequence it) -> !it.changes())
            .thenComparing(it -> it.then().isPresent())
            .thenComparing(Consequence::region)
            .thenComparing(Consequence::quarter, Comparator.reverseOrder());

    private final Publications publications;
    private final DeliveryLog log;
    private final GeographyCatalog geography;

    Consequences(Publications publications, DeliveryLog log, GeographyCatalog geography) {
        this.publications = publications;
        this.log = log;
        this.geography = geography;
    }

    List<Consequence> of(Delivery delivery) {
        List<AfterWithdrawal> after = publications.afterWithdrawing(delivery.id());
        Map<UUID, String> names = log.names(after.stream()
                .flatMap(it -> it.then().stream())
                .map(then -> then.revision().delivery())
                .collect(Collectors.toSet()));
        return after.stream()
                .map(it -> new Consequence(
                        region(it.withdrawn().key()),
                        it.withdrawn().key().quarter(),
                        it.withdrawn(),
                        it.changes(),
                        it.then().map(then -> then(then, names))))
                .sorted(BY_WEIGHT)
                .toList();
    }

    /** Changes as soon as somebody publishes or withdraws something that matters here. */
    static String seen(List<Consequence> consequences) {
        String all = consequences.stream().map(Consequence::seen).collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Consequence.Then then(Publication left, Map<UUID, String> names) {
        UUID delivery = left.revision().delivery();
        return new Consequence.Then(
                left.revision(), Totals.ofRegion(left.figures()), delivery, names.getOrDefault(delivery, ""));
    }

    private String region(PublicationKey key) {
        return geography
                .geography()
                .region(key.region(), key.quarter().atEndOfQuarter())
                .orElseThrow()
                .name();
    }
}
