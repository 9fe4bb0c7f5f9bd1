package nl.profielmonitor.ingest;

import nl.profielmonitor.publication.ColumnsChanged;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.RevisionConflict;
import org.springframework.stereotype.Service;

/** The door for delivered files: reads, checks, and publishes or not, in one go. */
@Service
public class Intake {

    private final Judge judge;
    private final Knowledge knowledge;
    private final Deliveries deliveries;
    private final Workshop workshop;

    Intake(Judge judge, Knowledge knowledge, Deliveries deliveries, Workshop workshop) {
        this.judge = judge;
        this.knowledge = knowledge;
        this.deliveries = deliveries;
        this.workshop = workshop;
    }

    /** Reads and checks; changes nothing. */
    public Assessment assess(DeliveryFile file, DeliveryTerms terms) {
        return workshop.await(file.size(), progress -> judge(file, terms, progress));
    }

    /**
     * Reads and checks as for publishing; changes nothing.
     *
     * @throws RevisionConflict if {@code baseRevision} is not current
     */
    public Assessment rehearse(DeliveryFile file, DeliveryTerms terms) {
        Assessment assessment = assess(file, terms);
        Decision.refuseOldBase(assessment, terms);
        return assessment;
    }

    /**
     * Reads, checks and publishes in one go. Leaves no trace unless it publishes.
     *
     * @param warningsAccepted all of them
     * @throws RevisionConflict if {@code baseRevision} is not current, or somebody else published meanwhile
     * @throws ColumnsChanged if a column set was given another period meanwhile, or put away
     */
    public Outcome deliver(DeliveryFile file, DeliveryTerms terms, boolean warningsAccepted, String steward) {
        return workshop.await(file.size(), progress -> {
            Assessment assessment = judge(file, terms, progress);
            return Decision.on(
                    assessment,
                    terms,
                    warning -> warningsAccepted,
                    () -> deliveries.publish(Decision.delivery(file, terms, assessment, steward)));
        });
    }

    private Assessment judge(DeliveryFile file, DeliveryTerms terms, Progress progress) {
        return judge.judge(file.content(), new Circumstances(terms, knowledge, progress));
    }

    /** What became of a delivery. */
    public sealed interface Outcome {

        Assessment assessment();

        record Published(Delivery delivery, Assessment assessment) implements Outcome {}

        /** It says only what is current already. */
        record Unchanged(Assessment assessment) implements Outcome {}

        /** It has errors, or warnings that were not accepted. */
        record Refused(Assessment assessment) implements Outcome {}

        /** Somebody else published, withdrew or changed the columns since the steward looked: what was seen is no more. */
        record Overtaken(Assessment assessment) implements Outcome {}
    }
}
