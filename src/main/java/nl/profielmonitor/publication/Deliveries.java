package nl.profielmonitor.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The one way in: keeps, publishes and withdraws deliveries. Each method is all or nothing. */
@Service
public class Deliveries {

    Deliveries() {}

    /** Keeps a delivery without publishing anything (its publications are not looked at). */
    public UUID keep(NewDelivery delivery) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records and publishes a delivery in one go.
     *
     * @throws RevisionConflict if another revision than the expected one is current for any of its publications
     */
    public Delivery publish(NewDelivery delivery) {
        throw new UnsupportedOperationException();
    }

    /**
     * Publishes a delivery that was kept; content and file name stay as they were kept.
     *
     * @throws RevisionConflict if another revision than the expected one is current for any of its publications
     * @throws IllegalStateException if it was published or withdrawn already
     */
    public Delivery publish(UUID kept, NewDelivery delivery) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes back a whole delivery, for good; in any order, and again without effect.
     *
     * @return what it is now; empty if there is no such published delivery
     */
    public Optional<Delivery> withdraw(UUID id, String reason) {
        throw new UnsupportedOperationException();
    }

    public Optional<Delivery> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The original file, byte for byte; empty if it was erased or never was. */
    public Optional<byte[]> original(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** The newest deliveries, newest first. */
    public List<Delivery> newest(int most) {
        throw new UnsupportedOperationException();
    }

    /** Whether nothing was ever delivered. */
    public boolean none() {
        throw new UnsupportedOperationException();
    }
}
