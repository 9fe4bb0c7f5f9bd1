package nl.profielmonitor.stewardship;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.FindingSentences;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.ingest.Work;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.HeadingsLog;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import nl.profielmonitor.tables.RegionAddresses;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threeten.extra.YearQuarter;

/** What became of deliveries: which revisions they made, and where those can be seen. */
@Component
class Results {

    /** What a reader waits for without being told. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final KeptFiles files;
    private final GeographyCatalog geography;
    private final FindingSentences sentences;
    private final HeadingsLog headings;
    private final HeadingNames headingNames;

    Results(
            KeptFiles files,
            GeographyCatalog geography,
            FindingSentences sentences,
            HeadingsLog headings,
            HeadingNames headingNames) {
        this.files = files;
        this.geography = geography;
        this.sentences = sentences;
        this.headings = headings;
        this.headingNames = headingNames;
    }

    /** The page of a delivery that was published, or of which the file is gone. */
    ModelAndView page(Delivery delivery, Locale locale) {
        ModelAndView page = new ModelAndView("stewardship/result");
        page.addObject("result", of(delivery));
        page.addObject("printed", headings.of(delivery.id()));
        page.addObject("proposed", headingNames.of(delivery).isPresent());
        Places places = new Places(file(delivery));
        page.addObject(
                "found",
                files.findings(delivery).stream()
                        .map(finding -> new Found(
                                Note.of(finding, sentences.sentence(finding, locale)),
                                places.key(finding)
                                        .map(key -> new Place(region(key).name(), key.quarter())),
                                places.municipality(finding)))
                        .toList());
        return page;
    }

    /** The file as it is read; nothing of one that takes long, or is there no more. */
    private Optional<Assessment> file(Delivery delivery) {
        if (delivery.originalGone().isPresent()) {
            return Optional.empty();
        }
        Work<Optional<Assessment>> reading = files.assess(delivery, files.terms(delivery));
        return reading.doneWithin(PATIENCE) ? reading.result() : Optional.empty();
    }

    Result of(Delivery delivery) {
        return new Result(
                delivery,
                Status.of(delivery, files.readable(delivery)),
                delivery.published().stream().map(this::published).toList());
    }

    private Published published(Revision revision) {
        LabourMarketRegion region = region(revision.key());
        String current = RegionAddresses.path(region, revision.key().quarter());
        return new Published(
                revision,
                region.name(),
                revision.status() == RevisionStatus.CURRENT ? current : current + "/revisie/" + revision.number());
    }

    private LabourMarketRegion region(PublicationKey key) {
        return geography
                .geography()
                .region(key.region(), key.quarter().atEndOfQuarter())
                .orElseThrow(() -> new IllegalStateException("Published for a region that never was"));
    }

    /** A delivery and what it published. */
    record Result(Delivery delivery, Status status, List<Published> published) {

        /** Of the file, in kB with one decimal; of the smallest files too. */
        public double size() {
            return Math.max(1, Math.round(delivery.size() / 100.0)) / 10.0;
        }

        /** How many of the revisions are current. */
        public long current() {
            return standing().getOrDefault(RevisionStatus.CURRENT, 0L);
        }

        /** How many of the revisions are current, replaced or withdrawn; only what there is, in that order. */
        public Map<RevisionStatus, Long> standing() {
            return published.stream()
                    .collect(groupingBy(
                            one -> one.revision().status(), () -> new EnumMap<>(RevisionStatus.class), counting()));
        }
    }

    /** A finding and what it is about, as far as that is known. */
    record Found(Note note, Optional<Place> place, Optional<String> municipality) {}

    record Place(String region, YearQuarter quarter) {}

    /**
     * One revision that a delivery made.
     *
     * @param region its name in the quarter
     * @param page where its figures are: those of a current one are the region's
     */
    record Published(Revision revision, String region, String page) {}
}
