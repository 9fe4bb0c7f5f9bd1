package nl.profielmonitor.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.profielmonitor.ingest.Intake.Outcome;
import nl.profielmonitor.ingest.Progress.Stage;
import nl.profielmonitor.ingest.Progress.Step;
import nl.profielmonitor.publication.ColumnsChanged;
import nl.profielmonitor.publication.DataVersion;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.DeliveryLog;
import nl.profielmonitor.publication.Originals;
import nl.profielmonitor.publication.RevisionConflict;
import org.springframework.stereotype.Service;

/** Files that are kept for a steward to look at, and to publish later. Whatever may take long is begun here and not waited for. */
@Service
public class KeptFiles {

    private static final Assessment NOBODY_LOOKED =
            new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of());

    private final Judge judge;
    private final Knowledge knowledge;
    private final Deliveries deliveries;
    private final DeliveryLog log;
    private final Originals originals;
    private final Workshop workshop;

    KeptFiles(
            Judge judge,
            Knowledge knowledge,
            Deliveries deliveries,
            DeliveryLog log,
            Originals originals,
            Workshop workshop) {
        this.judge = judge;
        this.knowledge = knowledge;
        this.deliveries = deliveries;
        this.log = log;
        this.originals = originals;
        this.workshop = workshop;
    }

    /**
     * What a steward agrees to.
     *
     * @param accepted ids of the warnings that were accepted ({@link Finding#id()})
     * @param standing what the file was compared with when it was looked at ({@link Assessment#standing()})
     */
    public record Consent(Set<String> accepted, String standing) {}

    /**
     * What the outcome of judging a file depends on.
     *
     * @param there whether the original is: of one that is erased nothing is remembered
     */
    private record Question(UUID delivery, DeliveryTerms terms, DataVersion version, LocalDate today, boolean there) {}

    private record Publishing(UUID delivery) {}

    /** Keeps a file; nothing of it is public, and nobody has looked at it yet. */
    public UUID keep(DeliveryFile file, DeliveryTerms terms, String steward) {
        return deliveries.keep(Decision.delivery(file, terms, NOBODY_LOOKED, steward));
    }

    /** Begins to look at a file that was kept, for whoever asks what came of it. */
    public void begin(UUID kept) {
        deliveries.find(kept).ifPresent(delivery -> assess(delivery, terms(delivery)));
    }

    /** The terms under which a file was delivered. */
    public DeliveryTerms terms(Delivery delivery) {
        return log.terms(delivery.id()).map(DeliveryJson::terms).orElse(DeliveryTerms.NONE);
    }

    /**
     * Has the header of a kept file read otherwise from now on.
     *
     * @param looked the terms under which it was looked at
     * @return whether that will be done; not if somebody else said something of the file meanwhile, or it was published
     */
    public boolean readHeader(Delivery kept, DeliveryTerms looked, HeaderReading reading) {
        return log.terms(kept.id())
                .filter(said -> DeliveryJson.terms(said).header().equals(looked.header()))
                .filter(said -> deliveries.say(
                        kept.id(),
                        said,
                        DeliveryJson.ofTerms(DeliveryJson.terms(said).withHeader(reading))))
                .isPresent();
    }

    /** The findings recorded with a delivery. */
    public List<Finding> findings(Delivery delivery) {
        return log.findings(delivery.id()).map(DeliveryJson::findings).orElse(List.of());
    }

    /** Whether the file of a delivery could be read, as recorded with it. */
    public boolean readable(Delivery delivery) {
        return !Decision.UNKNOWN_KIND.equals(delivery.kind());
    }

    /**
     * Begins to read a file and to check it against what is current now, or joins who does so already. What is found the
     * first time under the terms of the delivery is recorded with it.
     *
     * @return what comes of it; empty if the original is no longer there
     */
    public Work<Optional<Assessment>> assess(Delivery delivery, DeliveryTerms terms) {
        Question question = question(delivery, terms);
        workshop.<Optional<Assessment>>outcome(question).ifPresent(known -> record(delivery, terms, known));
        return workshop.begin(question, delivery.size(), progress -> {
            Optional<Assessment> assessment = judge(delivery, terms, progress);
            record(delivery, terms, assessment);
            return assessment;
        });
    }

    /** Terms that are tried, or were those of the delivery when it was begun, are none of its record. */
    private void record(Delivery delivery, DeliveryTerms terms, Optional<Assessment> found) {
        if (delivery.judgedAt().isEmpty() && found.isPresent()) {
            Assessment first = found.get();
            log.terms(delivery.id())
                    .filter(said -> DeliveryJson.terms(said).equals(terms))
                    .ifPresent(said ->
                            deliveries.judged(delivery.id(), said, Decision.kind(first), Decision.findings(first)));
        }
    }

    /**
     * Begins to check a kept file once more and to publish it if nothing stands in the way; while that is being done
     * already, joins in.
     *
     * @return what comes of it; empty if the original is no longer there
     */
    public Work<Optional<Outcome>> publish(Delivery kept, DeliveryTerms terms, Consent consent, String steward) {
        return workshop.beginAnew(new Publishing(kept.id()), kept.size(), progress -> {
            Optional<Optional<Assessment>> known = workshop.outcome(question(kept, terms));
            return known.orElseGet(() -> judge(kept, terms, progress))
                    .map(assessment -> publish(kept, terms, assessment, consent, steward, progress));
        });
    }

    /** The publishing of a kept file that was begun and is not done. */
    public Optional<Work<Optional<Outcome>>> publishing(Delivery kept) {
        return workshop.running(new Publishing(kept.id()));
    }

    private Outcome publish(
            Delivery kept,
            DeliveryTerms terms,
            Assessment assessment,
            Consent consent,
            String steward,
            Progress progress) {
        if (!assessment.standing().equals(consent.standing())) {
            return new Outcome.Overtaken(assessment);
        }
        try {
            return Decision.on(
                    assessment,
                    terms,
                    warning -> consent.accepted().contains(warning.id()),
                    () -> publish(kept, terms, assessment, steward, progress));
        } catch (RevisionConflict | ColumnsChanged e) {
            return new Outcome.Overtaken(assessment);
        }
    }

    private Delivery publish(
            Delivery kept, DeliveryTerms terms, Assessment assessment, String steward, Progress progress) {
        int publications = (int)
                assessment.drafts().stream().filter(draft -> !draft.unchanged()).count();
        progress.reached(new Stage(Step.PUBLISHING, 0, publications));
        deliveries.publishingBegins(kept.id());
        try {
            DeliveryFile file = new DeliveryFile(kept.fileName(), new byte[0]);
            return deliveries.publish(
                    kept.id(),
                    Decision.delivery(file, terms, assessment, steward),
                    written -> progress.reached(new Stage(Step.PUBLISHING, written, publications)));
        } catch (RuntimeException e) {
            deliveries.publishingEnds(kept.id());
            throw e;
        }
    }

    private Optional<Assessment> judge(Delivery delivery, DeliveryTerms terms, Progress progress) {
        return originals
                .find(delivery.id())
                .map(content -> judge.judge(content, new Circumstances(terms, knowledge, progress)));
    }

    private Question question(Delivery delivery, DeliveryTerms terms) {
        return new Question(
                delivery.id(),
                terms,
                deliveries.version(),
                knowledge.today(),
                delivery.originalGone().isEmpty());
    }
}
