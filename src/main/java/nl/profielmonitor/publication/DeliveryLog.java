package nl.profielmonitor.publication;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Looks back at everything that was delivered. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class DeliveryLog {

    private final RecordedDeliveries deliveries;
    private final PublishedHeaders headers;

    DeliveryLog(RecordedDeliveries deliveries, PublishedHeaders headers) {
        this.deliveries = deliveries;
        this.headers = headers;
    }

    /**
     * A page of all deliveries, newest first, in two queries.
     *
     * @param page from 0
     */
    public List<Delivery> newest(int page, int size) {
        List<RecordedDelivery> found = deliveries.newest(PageRequest.of(page, size));
        Map<UUID, List<Revision>> revisions =
                headers.revisions(found.stream().map(RecordedDelivery::id).toList());
        return found.stream()
                .map(delivery -> delivery.with(revisions.getOrDefault(delivery.id(), List.of())))
                .toList();
    }

    /** How many deliveries there are. */
    public long count() {
        return deliveries.count();
    }

    /** What was said with an upload, as JSON. */
    public Optional<String> terms(UUID id) {
        return deliveries.terms(id);
    }

    /** Each finding of the checks, as JSON. */
    public Optional<String> findings(UUID id) {
        return deliveries.findings(id);
    }

    /** What the delivered files are called. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : deliveries.names(ids).stream().collect(toMap(DeliveryName::id, DeliveryName::fileName));
    }
}
