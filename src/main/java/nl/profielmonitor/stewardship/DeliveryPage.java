package nl.profielmonitor.stewardship;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Intake;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.RevisionConflict;
import nl.profielmonitor.web.PageNotFound;
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

    private final Intake intake;
    private final DeliveryOfAddress deliveryOfAddress;
    private final Reviews reviews;
    private final Results results;

    DeliveryPage(Intake intake, DeliveryOfAddress deliveryOfAddress, Reviews reviews, Results results) {
        this.intake = intake;
        this.deliveryOfAddress = deliveryOfAddress;
        this.reviews = reviews;
        this.results = results;
    }

    static String path(UUID id) {
        return DeliveriesPage.PATH + "/" + id;
    }

    /**
     * @param omissionsMeant whether what is left out is meant, as the steward says on the page
     * @param before what a form that was sent from this page came to
     */
    @GetMapping(DeliveriesPage.PATH + "/{id}")
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(name = "weglaten", defaultValue = "false") boolean omissionsMeant,
            Locale locale,
            Model before) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (!delivery.open()) {
            return results.page(delivery, locale);
        }
        Attempt attempt = Attempt.in(before);
        DeliveryTerms terms = withReason(terms(delivery, omissionsMeant || attempt.omissionsMeant()), attempt.reason());
        return review(delivery, terms, assess(delivery, terms), attempt, locale);
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
            RedirectAttributes back) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (delivery.open()) {
            Set<String> ticked = Set.copyOf(sent.getOrDefault("akkoord", List.of()));
            DeliveryTerms terms = withReason(terms(delivery, omissionsMeant), reason);
            problem(delivery, terms, ticked, seen, steward).ifPresent(problem -> {
                new Attempt(problem, ticked, reason, omissionsMeant).leave(back);
                if (omissionsMeant) {
                    back.addAttribute("weglaten", true);
                }
            });
        }
        return new ModelAndView("redirect:" + path(delivery.id()));
    }

    /** Publishes, or says what stands in the way. */
    private Optional<String> problem(
            Delivery delivery, DeliveryTerms terms, Set<String> ticked, String seen, Principal steward) {
        if (!Review.seen(assess(delivery, terms)).equals(seen)) {
            return Optional.of(Attempt.CHANGED);
        }
        try {
            return intake.publish(delivery.id(), terms, ticked, steward.getName())
                    .filter(Intake.Outcome.Refused.class::isInstance)
                    .map(refused -> Attempt.REFUSED);
        } catch (RevisionConflict e) {
            return Optional.of(Attempt.CHANGED);
        }
    }

    private ModelAndView review(
            Delivery delivery, DeliveryTerms terms, Assessment assessment, Attempt attempt, Locale locale) {
        ModelAndView page = new ModelAndView("stewardship/review");
        page.addObject("delivery", delivery);
        page.addObject("form", DeliverForm.of(terms));
        page.addObject("review", reviews.of(assessment, locale));
        page.addObject("accepted", attempt.ticked());
        page.addObject("problem", attempt.problem());
        page.addObject("here", path(delivery.id()));
        page.addObject("size", Math.max(1, Math.round(delivery.size() / 100.0)) / 10.0);
        return page;
    }

    private Assessment assess(Delivery delivery, DeliveryTerms terms) {
        return intake.assess(delivery.id(), terms).orElseThrow(() -> erased(delivery));
    }

    private DeliveryTerms terms(Delivery delivery, boolean omissionsMeant) {
        DeliveryTerms kept = intake.terms(delivery.id()).orElseThrow(() -> erased(delivery));
        return omissionsMeant ? kept.withOmissionsMeant() : kept;
    }

    private static DeliveryTerms withReason(DeliveryTerms terms, String reason) {
        return DeliverForm.text(reason)
                .flatMap(DeliveryTerms::readReason)
                .map(terms::withReason)
                .orElse(terms);
    }

    private static PageNotFound erased(Delivery delivery) {
        return new PageNotFound("stewardship.erased", delivery.fileName(), List.of());
    }
}
