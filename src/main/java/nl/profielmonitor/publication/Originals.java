package nl.profielmonitor.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of deliveries, byte for byte, for as long as they are there. Whoever removes one also says what is left of the
 * delivery's findings, which quote the file; of its headings nothing is.
 */
@Service
public class Originals {

    private final RecordedDeliveries deliveries;
    private final Clock clock;

    Originals(RecordedDeliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** The whole file; empty if it is there no more or never was. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(UUID id) {
        return deliveries.find(id).filter(RecordedDelivery::hasOriginal).map(delivery -> {
            ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(delivery.size()));
            for (int number = 1; content.hasRemaining(); number++) {
                content.put(deliveries.part(id, number).orElseThrow());
            }
            return content.array();
        });
    }

    /**
     * Writes a file part by part, so that neither memory nor a transaction is held for a slow reader.
     *
     * @param size of the file, in bytes
     * @throws IOException if it was removed meanwhile, or the reader has gone
     */
    public void copy(UUID id, long size, OutputStream to) throws IOException {
        long written = 0;
        for (int number = 1; written < size; number++) {
            byte[] part = deliveries.part(id, number).orElseThrow(() -> new IOException("The original is gone"));
            to.write(part);
            written += part.length;
        }
    }

    /**
     * Erases a file and its name for good, whatever became of its delivery; again without effect.
     *
     * @param findingsLeft makes of the delivery's findings what may stay of them, as JSON
     * @return whether the delivery exists
     * @throws IllegalArgumentException if the reason is blank
     */
    @Transactional
    public boolean erase(UUID id, String reason, String steward, UnaryOperator<String> findingsLeft) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Erasing needs a reason");
        }
        Optional<StoredDelivery> delivery = deliveries.lock(id);
        delivery.filter(found -> found.hasOriginal).ifPresent(found -> {
            remove(found, findingsLeft);
            found.loseName();
            found.erasedBy = steward;
            found.erasureReason = StorableText.of(reason);
        });
        return delivery.isPresent();
    }

    /** The deliveries of which nothing was published since they were received, and whose file is there still. */
    @Transactional(readOnly = true)
    public List<UUID> unpublished(Instant receivedBefore) {
        return deliveries.unpublished(receivedBefore);
    }

    /**
     * Removes the file of a delivery that was never published; leaves any other as it is.
     *
     * @param findingsLeft makes of the delivery's findings what may stay of them, as JSON
     * @return whether it was removed now
     */
    @Transactional
    public boolean expire(UUID id, UnaryOperator<String> findingsLeft) {
        Optional<StoredDelivery> delivery = deliveries.lock(id).filter(StoredDelivery::open);
        delivery.ifPresent(found -> remove(found, findingsLeft));
        return delivery.isPresent();
    }

    /** The parts go first: the database refuses an original that is gone and has some. */
    private void remove(StoredDelivery delivery, UnaryOperator<String> findingsLeft) {
        deliveries.deleteParts(delivery.id);
        deliveries
                .findings(delivery.id)
                .ifPresent(findings -> deliveries.changeFindings(delivery.id, findingsLeft.apply(findings)));
        deliveries.deleteHeadings(delivery.id);
        delivery.loseOriginal(Moments.now(clock));
    }
}
