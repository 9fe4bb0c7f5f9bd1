package nl.profielmonitor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.publication.RevisionConflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Delivers the files that a new installation starts from, {@code data/publicaties/*.csv}, before the web server takes its
 * first request.
 *
 * <p>A file is passed over as soon as anything was ever published of one of its regions and quarters, whatever became of
 * that since: so a second start changes nothing, and one that was cut off is finished by the next.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String FILES = "classpath*:data/publicaties/*.csv";
    private static final String STEWARD = "profielmonitor";

    private final Intake intake;
    private final Publications publications;
    private final FindingSentences sentences;
    private final ResourcePatternResolver resources;

    FirstStart(
            Intake intake, Publications publications, FindingSentences sentences, ResourcePatternResolver resources) {
        this.intake = intake;
        this.publications = publications;
        this.sentences = sentences;
        this.resources = resources;
    }

    /** @throws StartingFileRefused if a file cannot be published: then nothing of it is, and the start ends */
    @Override
    public void afterSingletonsInstantiated() {
        files().forEach(this::deliver);
    }

    private void deliver(DeliveryFile file) {
        Assessment assessment = intake.assess(file, DeliveryTerms.NONE);
        if (assessment.drafts().stream()
                .anyMatch(draft -> !publications.history(draft.key()).isEmpty())) {
            return;
        }
        try {
            Intake.Outcome outcome = intake.deliver(file, DeliveryTerms.NONE, true, STEWARD);
            if (outcome instanceof Intake.Outcome.Refused refused) {
                throw new StartingFileRefused(file.name(), firstError(refused.assessment()));
            }
            LOG.info("Published data/publicaties/{}", file.name());
        } catch (RevisionConflict e) {
            LOG.info("Another instance published data/publicaties/{} meanwhile", file.name());
        }
    }

    private String firstError(Assessment assessment) {
        return assessment.of(Severity.ERROR).stream()
                .findFirst()
                .map(finding ->
                        (finding.line().isPresent() ? "line " + finding.line().getAsInt() + ": " : "")
                                + sentences.sentence(finding, Locale.UK))
                .orElse("");
    }

    private List<DeliveryFile> files() {
        try {
            return Arrays.stream(resources.getResources(FILES))
                    .sorted(Comparator.comparing(resource -> Objects.toString(resource.getFilename(), "")))
                    .map(FirstStart::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeliveryFile file(Resource resource) {
        try {
            return new DeliveryFile(Objects.toString(resource.getFilename(), ""), resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
