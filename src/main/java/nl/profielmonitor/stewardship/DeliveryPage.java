package nl.profielmonitor.stewardship;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Intake.Outcome;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.ingest.KeptFiles.Consent;
import nl.profielmonitor.ingest.Work;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.Delivery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a file says and what the checks say of it; where it is published; and, after that, what became of it. */
@Controller
class DeliveryPage {

    /** What a steward waits for without being told how far it is. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final KeptFiles files;
    private final DeliveryOfAddress deliveryOfAddress;
    private final Desk desk;
    private final Reviews reviews;
    private final Previews previews;
    private final Results results;
    private final HeadingNames headingNames;
    private final ColumnSets columns;

    DeliveryPage(
            KeptFiles files,
            DeliveryOfAddress deliveryOfAddress,
            Desk desk,
            Reviews reviews,
            Previews previews,
            Results results,
            ColumnSets columns,
            HeadingNames headingNames) {
        this.files = files;
        this.deliveryOfAddress = deliveryOfAddress;
        this.desk = desk;
        this.reviews = reviews;
        this.previews = previews;
        this.results = results;
        this.headingNames = headingNames;
        this.columns = columns;
    }

    static String path(UUID id) {
        return DeliveriesPage.PATH + "/" + id;
    }

    /**
     * @param severity of the findings to show, as {@link SeverityFilter} has it; all without
     * @param omissionsMeant whether what is left out is meant, as the steward says on the page
     * @param before what a form that was sent from this page came to
     */
    @GetMapping(DeliveriesPage.PATH + "/{id}")
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(name = SeverityFilter.FIELD, defaultValue = "") String severity,
            @RequestParam(name = "weglaten", defaultValue = "false") boolean omissionsMeant,
            Locale locale,
            Model before,
            HttpSession session,
            HttpServletResponse response) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (!delivery.open()) {
            return results.page(delivery, locale).addObject("saved", SavedColumns.takenFrom(session, delivery, before));
        }
        Optional<Work<Optional<Outcome>>> publishing = files.publishing(delivery);
        if (publishing.isPresent()) {
            SavedColumns.keepIn(session, delivery, before);
            return Waiting.page(delivery, publishing.get().stage(), response);
        }
        Attempt attempt = PublishingAttempt.takenFrom(session, delivery)
                .or(() -> Attempt.takenFrom(session, delivery))
                .orElseGet(() -> Attempt.in(before));
        DeliveryTerms terms =
                withReason(desk.terms(delivery, omissionsMeant || attempt.omissionsMeant()), attempt.reason());
        Work<Optional<Assessment>> assessing = files.assess(delivery, terms);
        if (!assessing.doneWithin(PATIENCE)) {
            attempt.keepIn(session, delivery);
            SavedColumns.keepIn(session, delivery, before);
            return Waiting.page(delivery, assessing.stage(), response);
        }
        Assessment assessment = Desk.found(assessing.result(), delivery);
        return review(delivery, terms, assessment, SeverityFilter.of(severity), attempt, locale)
                .addObject("saved", SavedColumns.takenFrom(session, delivery, before));
    }

    /** Leads to the findings of one severity, and takes along what was typed and ticked so far. */
    @PostMapping(path = DeliveriesPage.PATH + "/{id}", params = SeverityFilter.FIELD)
    ModelAndView filter(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = SeverityFilter.FIELD) String severity,
            @RequestParam(name = "weglaten", defaultValue = "false") boolean omissionsMeant,
            Locale locale,
            RedirectAttributes back) {
        new Attempt(null, ticked(sent), reason, omissionsMeant).leave(back);
        if (omissionsMeant) {
            back.addAttribute("weglaten", true);
        }
        SeverityFilter.of(severity).code().ifPresent(code -> back.addAttribute(SeverityFilter.FIELD, code));
        return new ModelAndView(
                "redirect:" + path(deliveryOfAddress.find(id, locale).id()));
    }

    /**
     * An attempt that fails leads back to the page, so that going back later asks for nothing twice.
     *
     * @param sent with, as {@code akkoord}, the ids of the warnings that were ticked; as they are, for an id can hold a
     *     comma, at which Spring would split it
     * @param seen what the steward had before his eyes ({@link Review#seen()})
     */
    @PostMapping(DeliveriesPage.PATH + "/{id}")
    ModelAndView publish(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "weglaten", defaultValue = "false") boolean omissionsMeant,
            @RequestParam(name = "gezien", defaultValue = "") String seen,
            Locale locale,
            Principal steward,
            HttpSession session) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (delivery.open()) {
            Set<String> ticked = ticked(sent);
            DeliveryTerms terms = withReason(desk.terms(delivery, omissionsMeant), reason);
            Work<Optional<Outcome>> work = files.publish(delivery, terms, new Consent(ticked, seen), steward.getName());
            new PublishingAttempt(work, new Attempt(null, ticked, reason, omissionsMeant)).keepIn(session, delivery);
            boolean published = published(work);
            if (omissionsMeant && !published) {
                return new ModelAndView("redirect:" + path(delivery.id()) + "?weglaten=true");
            }
        }
        return new ModelAndView("redirect:" + path(delivery.id()));
    }

    private static Set<String> ticked(MultiValueMap<String, String> sent) {
        return Set.copyOf(sent.getOrDefault("akkoord", List.of()));
    }

    /** Whether it is published; waits as long as a steward does. */
    private static boolean published(Work<Optional<Outcome>> work) {
        return work.doneWithin(PATIENCE)
                && work.result().filter(Outcome.Published.class::isInstance).isPresent();
    }

    private ModelAndView review(
            Delivery delivery,
            DeliveryTerms terms,
            Assessment assessment,
            SeverityFilter filter,
            Attempt attempt,
            Locale locale) {
        ModelAndView page = new ModelAndView("stewardship/review");
        page.addObject("delivery", delivery);
        page.addObject("form", DeliverForm.of(terms));
        page.addObject("review", reviews.of(assessment, filter, locale));
        page.addObject(
                "headings",
                HeadingsForm.of(assessment, columns.all(), field -> null, locale)
                        .orElse(null));
        page.addObject("previews", previews.of(delivery, assessment, terms.omissionsMeant()));
        page.addObject("accepted", attempt.ticked());
        page.addObject("problem", attempt.problem());
        page.addObject("interrupted", delivery.publishingSince().orElse(null));
        page.addObject("here", path(delivery.id()));
        page.addObject("printed", assessment.printedHeadings());
        page.addObject("proposed", headingNames.of(delivery).isPresent());
        page.addObject("size", Math.max(1, Math.round(delivery.size() / 100.0)) / 10.0);
        return page;
    }

    private static DeliveryTerms withReason(DeliveryTerms terms, String reason) {
        return DeliverForm.text(reason)
                .flatMap(DeliveryTerms::readReason)
                .map(terms::withReason)
                .orElse(terms);
    }
}
