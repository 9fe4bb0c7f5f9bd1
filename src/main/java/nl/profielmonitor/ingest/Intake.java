package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.profielmonitor.publication.Delivery;
import org.springframework.stereotype.Service;

/** The door for delivered files: reads, checks, and publishes or not. */
@Service
public class Intake {

    Intake() {}

    /** Reads and checks; changes nothing. */
    public Assessment assess(DeliveryFile file, DeliveryTerms terms) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads, checks and publishes in one go. Leaves no trace unless it publishes.
     *
     * @param warningsAccepted all of them
     * @throws nl.profielmonitor.publication.RevisionConflict if {@code baseRevision} is not current, or somebody else
     *     published meanwhile
     */
    public Outcome deliver(DeliveryFile file, DeliveryTerms terms, boolean warningsAccepted, String steward) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a file for its steward to look at and publish later; nothing of it is public. */
    public UUID keep(DeliveryFile file, DeliveryTerms terms, String steward) {
        throw new UnsupportedOperationException();
    }

    /** Checks a kept file against what is current now; empty if there is no such file. */
    public Optional<Assessment> assess(UUID kept, DeliveryTerms terms) {
        throw new UnsupportedOperationException();
    }

    /** The terms under which a file was kept. */
    public Optional<DeliveryTerms> terms(UUID kept) {
        throw new UnsupportedOperationException();
    }

    /**
     * Checks a kept file again and publishes it if nothing stands in the way.
     *
     * @param accepted ids of the warnings that the steward accepted ({@link Finding#id()})
     */
    public Optional<Outcome> publish(UUID kept, DeliveryTerms terms, Set<String> accepted, String steward) {
        throw new UnsupportedOperationException();
    }

    /** The findings recorded with a delivery. */
    public List<Finding> findings(Delivery delivery) {
        throw new UnsupportedOperationException();
    }

    /** What became of a delivery. */
    public sealed interface Outcome {

        Assessment assessment();

        record Published(Delivery delivery, Assessment assessment) implements Outcome {}

        /** It says only what is current already. */
        record Unchanged(Assessment assessment) implements Outcome {}

        /** It has errors, or warnings that were not accepted. */
        record Refused(Assessment assessment) implements Outcome {}
    }
}
