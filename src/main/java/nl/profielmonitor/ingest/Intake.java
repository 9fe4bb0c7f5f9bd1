package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.DeliveryLog;
import nl.profielmonitor.publication.NewDelivery;
import nl.profielmonitor.publication.Originals;
import nl.profielmonitor.publication.RecordedFindings;
import nl.profielmonitor.publication.RevisionConflict;
import org.springframework.stereotype.Service;

/** The door for delivered files: reads, checks, and publishes or not. */
@Service
public class Intake {

    private static final String UNKNOWN_KIND = "onbekend";

    private final Judge judge;
    private final Knowledge knowledge;
    private final Deliveries deliveries;
    private final DeliveryLog log;
    private final Originals originals;

    Intake(Judge judge, Knowledge knowledge, Deliveries deliveries, DeliveryLog log, Originals originals) {
        this.judge = judge;
        this.knowledge = knowledge;
        this.deliveries = deliveries;
        this.log = log;
        this.originals = originals;
    }

    /** Reads and checks; changes nothing. */
    public Assessment assess(DeliveryFile file, DeliveryTerms terms) {
        return judge.judge(file.content(), terms, knowledge);
    }

    /**
     * Reads and checks as for publishing; changes nothing.
     *
     * @throws RevisionConflict if {@code baseRevision} is not current
     */
    public Assessment rehearse(DeliveryFile file, DeliveryTerms terms) {
        Assessment assessment = assess(file, terms);
        refuseOldBase(assessment, terms);
        return assessment;
    }

    /**
     * Reads, checks and publishes in one go. Leaves no trace unless it publishes.
     *
     * @param warningsAccepted all of them
     * @throws RevisionConflict if {@code baseRevision} is not current, or somebody else published meanwhile
     */
    public Outcome deliver(DeliveryFile file, DeliveryTerms terms, boolean warningsAccepted, String steward) {
        Assessment assessment = assess(file, terms);
        return decide(
                assessment,
                terms,
                warning -> warningsAccepted,
                () -> deliveries.publish(delivery(file, terms, assessment, steward)));
    }

    /** Keeps a file for its steward to look at and publish later; nothing of it is public. */
    public UUID keep(DeliveryFile file, DeliveryTerms terms, String steward) {
        return deliveries.keep(delivery(file, terms, assess(file, terms), steward));
    }

    /** Checks a kept file against what is current now; empty if there is no such file. */
    public Optional<Assessment> assess(UUID kept, DeliveryTerms terms) {
        return file(kept).map(file -> assess(file, terms));
    }

    /** The terms under which a file was kept. */
    public Optional<DeliveryTerms> terms(UUID kept) {
        return kept(kept).flatMap(delivery -> log.terms(kept)).map(DeliveryJson::terms);
    }

    /**
     * Checks a kept file again and publishes it if nothing stands in the way.
     *
     * @param accepted ids of the warnings that the steward accepted ({@link Finding#id()})
     * @return empty if there is no such file, or it was published already
     * @throws RevisionConflict if {@code baseRevision} is not current, or somebody else published meanwhile
     */
    public Optional<Outcome> publish(UUID kept, DeliveryTerms terms, Set<String> accepted, String steward) {
        return file(kept).map(file -> {
            Assessment assessment = assess(file, terms);
            return decide(
                    assessment,
                    terms,
                    warning -> accepted.contains(warning.id()),
                    () -> deliveries.publish(kept, delivery(file, terms, assessment, steward)));
        });
    }

    /** Reads the file of a delivery again, published or not; empty if it was erased. */
    public Optional<Assessment> reread(Delivery delivery) {
        return originals
                .find(delivery.id())
                .flatMap(content -> log.terms(delivery.id())
                        .map(terms -> judge.judge(content, DeliveryJson.terms(terms), knowledge)));
    }

    /** Whether the file of a delivery could be read, as recorded with it. */
    public boolean readable(Delivery delivery) {
        return !UNKNOWN_KIND.equals(delivery.kind());
    }

    /** The findings recorded with a delivery. */
    public List<Finding> findings(Delivery delivery) {
        return log.findings(delivery.id()).map(DeliveryJson::findings).orElse(List.of());
    }

    private static Outcome decide(
            Assessment assessment, DeliveryTerms terms, Predicate<Finding> accepted, Publishing publishing) {
        refuseOldBase(assessment, terms);
        if (!assessment.of(Severity.ERROR).isEmpty()) {
            return new Outcome.Refused(assessment);
        }
        if (assessment.unchanged()) {
            return new Outcome.Unchanged(assessment);
        }
        return assessment.of(Severity.WARNING).stream().allMatch(accepted)
                ? new Outcome.Published(publishing.publish(), assessment)
                : new Outcome.Refused(assessment);
    }

    /** Whoever corrects figures that are not current any more has to look at the new ones first. */
    private static void refuseOldBase(Assessment assessment, DeliveryTerms terms) {
        terms.baseRevision()
                .ifPresent(base -> assessment.drafts().stream()
                        .filter(draft -> draft.currentRevision() != base)
                        .findFirst()
                        .ifPresent(draft -> {
                            throw new RevisionConflict(draft.key(), base, draft.currentRevision());
                        }));
    }

    /** What is to be published: not what is current already. */
    private static NewDelivery delivery(DeliveryFile file, DeliveryTerms terms, Assessment assessment, String steward) {
        return new NewDelivery(
                steward,
                file.name(),
                file.content(),
                assessment.source().map(Assessment.Source::kind).orElse(UNKNOWN_KIND),
                DeliveryJson.ofTerms(terms),
                new RecordedFindings(DeliveryJson.ofFindings(assessment.findings()), assessment.tally()),
                terms.reason().filter(reason -> !reason.isBlank()),
                terms.sourceUrl(),
                terms.referenceDate(),
                assessment.drafts().stream()
                        .filter(draft -> !draft.unchanged())
                        .flatMap(draft -> draft.publication().stream())
                        .toList());
    }

    private Optional<Delivery> kept(UUID id) {
        return deliveries.find(id).filter(delivery -> delivery.state() == Delivery.State.KEPT);
    }

    private Optional<DeliveryFile> file(UUID kept) {
        return kept(kept)
                .flatMap(delivery ->
                        originals.find(kept).map(content -> new DeliveryFile(delivery.fileName(), content)));
    }

    @FunctionalInterface
    private interface Publishing {

        Delivery publish();
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
