package nl.profielmonitor.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingSentences;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the API's words what became of deliveries. */
@Component
class DeliveryAnswers {

    private final GeographyCatalog catalog;
    private final Publications publications;
    private final KeptFiles files;
    private final FindingSentences sentences;

    DeliveryAnswers(GeographyCatalog catalog, Publications publications, KeptFiles files, FindingSentences sentences) {
        this.catalog = catalog;
        this.publications = publications;
        this.files = files;
        this.sentences = sentences;
    }

    /** A file that was checked but published nothing. */
    AssessmentAnswer of(Assessment assessment, Locale locale) {
        return new AssessmentAnswer(
                null,
                assessment.drafts().stream()
                        .map(draft -> publication(draft, Optional.empty()))
                        .toList(),
                findings(assessment.findings(), locale));
    }

    /** A file that was published, as far as it said something new. */
    AssessmentAnswer of(Delivery delivery, Assessment assessment, Locale locale) {
        return new AssessmentAnswer(
                delivery.id().toString(),
                assessment.drafts().stream()
                        .map(draft -> publication(
                                draft,
                                delivery.published().stream()
                                        .filter(revision -> revision.key().equals(draft.key()))
                                        .findFirst()))
                        .toList(),
                findings(assessment.findings(), locale));
    }

    /** A delivery and what is current now. */
    DeliveryAnswer of(Delivery delivery, Locale locale) {
        return DeliveryAnswer.of(
                delivery,
                delivery.published().stream().map(this::publication).toList(),
                findings(files.findings(delivery), locale));
    }

    List<FindingAnswer> findings(List<Finding> findings, Locale locale) {
        return findings.stream().map(finding -> finding(finding, locale)).toList();
    }

    private FindingAnswer finding(Finding finding, Locale locale) {
        return new FindingAnswer(
                finding.code().code(),
                finding.severity().code(),
                orNull(finding.line()),
                finding.place()
                        .map(place -> new FindingAnswer.PlaceAnswer(place.page(), place.line()))
                        .orElse(null),
                finding.column().orElse(null),
                finding.value().orElse(null),
                sentences.sentence(finding, locale));
    }

    private PublicationAnswer publication(Assessment.Draft draft, Optional<Revision> made) {
        Integer current = draft.currentRevision() == 0 ? null : draft.currentRevision();
        Integer same = draft.unchanged() ? current : null;
        return new PublicationAnswer(
                region(draft.key()),
                draft.key().quarter().toString(),
                made.map(Revision::number).orElse(same),
                made.isPresent() || same != null ? RevisionStatus.CURRENT.code() : null,
                made.map(Revision::number).orElse(current),
                draft.unchanged());
    }

    private PublicationAnswer publication(Revision revision) {
        return new PublicationAnswer(
                region(revision.key()),
                revision.key().quarter().toString(),
                revision.number(),
                revision.status().code(),
                Revision.currentOf(publications.history(revision.key()))
                        .map(Revision::number)
                        .orElse(null),
                null);
    }

    /** Under its name of the quarter. */
    private RegionAnswer region(PublicationKey key) {
        LabourMarketRegion region = catalog.geography()
                .region(key.region(), key.quarter().atEndOfQuarter())
                .orElseThrow();
        return RegionAnswer.of(region);
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
