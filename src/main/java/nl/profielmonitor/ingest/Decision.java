package nl.profielmonitor.ingest;

import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.profielmonitor.ingest.Intake.Outcome;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.NewDelivery;
import nl.profielmonitor.publication.RecordedFindings;
import nl.profielmonitor.publication.RevisionConflict;

/** Whether a file is published once it is judged, and what of it. */
final class Decision {

    /** Of a file that could not be read, or that nobody has looked at. */
    static final String UNKNOWN_KIND = "onbekend";

    private Decision() {}

    static Outcome on(
            Assessment assessment, DeliveryTerms terms, Predicate<Finding> accepted, Supplier<Delivery> publishing) {
        refuseOldBase(assessment, terms);
        if (!assessment.of(Severity.ERROR).isEmpty()) {
            return new Outcome.Refused(assessment);
        }
        if (assessment.unchanged()) {
            return new Outcome.Unchanged(assessment);
        }
        return assessment.of(Severity.WARNING).stream().allMatch(accepted)
                ? new Outcome.Published(publishing.get(), assessment)
                : new Outcome.Refused(assessment);
    }

    /** Whoever corrects figures that are not current any more has to look at the new ones first. */
    static void refuseOldBase(Assessment assessment, DeliveryTerms terms) {
        terms.baseRevision()
                .ifPresent(base -> assessment.drafts().stream()
                        .filter(draft -> draft.currentRevision() != base)
                        .findFirst()
                        .ifPresent(draft -> {
                            throw new RevisionConflict(draft.key(), base, draft.currentRevision());
                        }));
    }

    /** What is to be published: not what is current already. */
    static NewDelivery delivery(DeliveryFile file, DeliveryTerms terms, Assessment assessment, String steward) {
        return new NewDelivery(
                steward,
                file.name(),
                file.content(),
                kind(assessment),
                DeliveryJson.ofTerms(terms),
                findings(assessment),
                terms.reason().filter(reason -> !reason.isBlank()),
                terms.sourceUrl(),
                terms.referenceDate(),
                assessment.drafts().stream()
                        .filter(draft -> !draft.unchanged())
                        .flatMap(draft -> draft.publication().stream())
                        .toList());
    }

    /** What the checks said, for the record. */
    static RecordedFindings findings(Assessment assessment) {
        return new RecordedFindings(
                DeliveryJson.ofFindings(assessment.findings()), assessment.tally(), assessment.printedHeadings());
    }

    /** How a file was read, in a word for the record. */
    static String kind(Assessment assessment) {
        return assessment.source().map(Assessment.Source::kind).orElse(UNKNOWN_KIND);
    }
}
