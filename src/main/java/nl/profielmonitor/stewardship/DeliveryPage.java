package nl.profielmonitor.stewardship;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Intake;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.RevisionConflict;
import nl.profielmonitor.web.PageNotFound;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a file says and what the checks say of it; where it is published; and, after that, what became of it. */
@Controller
class DeliveryPage {

    private final Intake intake;
    private final Deliveries deliveries;
    private final Reviews reviews;
    private final Results results;
    private final MessageSource messages;

    DeliveryPage(Intake intake, Deliveries deliveries, Reviews reviews, Results results, MessageSource messages) {
        this.intake = intake;
        this.deliveries = deliveries;
        this.reviews = reviews;
        this.results = results;
        this.messages = messages;
    }

    static String path(UUID id) {
        return DeliveriesPage.PATH + "/" + id;
    }

    /** @param omissionsMeant whether what is left out is meant, as the steward says on the page */
    @GetMapping(DeliveriesPage.PATH + "/{id}")
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(name = "weglaten", defaultValue = "false") boolean omissionsMeant,
            Locale locale) {
        Delivery delivery = find(id, locale);
        if (delivery.state() != Delivery.State.KEPT) {
            return results.page(delivery, locale);
        }
        DeliveryTerms terms = terms(delivery, omissionsMeant);
        return review(delivery, terms, assess(delivery, terms), locale);
    }

    /**
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
            Principal steward) {
        Delivery delivery = find(id, locale);
        if (delivery.state() != Delivery.State.KEPT) {
            return redirect(delivery);
        }
        Set<String> ticked = Set.copyOf(sent.getOrDefault("akkoord", List.of()));
        DeliveryTerms terms = withReason(terms(delivery, omissionsMeant), reason);
        Assessment now = assess(delivery, terms);
        if (!Review.seen(now).equals(seen)) {
            return changed(delivery, terms, ticked, locale);
        }
        try {
            Optional<Intake.Outcome> outcome = intake.publish(delivery.id(), terms, ticked, steward.getName());
            return outcome.filter(Intake.Outcome.Refused.class::isInstance)
                    .map(refused -> refused(delivery, terms, refused.assessment(), ticked, locale))
                    .orElseGet(() -> redirect(delivery));
        } catch (RevisionConflict e) {
            return changed(delivery, terms, ticked, locale);
        }
    }

    private ModelAndView review(Delivery delivery, DeliveryTerms terms, Assessment assessment, Locale locale) {
        ModelAndView page = new ModelAndView("stewardship/review");
        page.addObject("delivery", delivery);
        page.addObject("form", DeliverForm.of(terms));
        page.addObject("review", reviews.of(assessment, locale));
        page.addObject("accepted", Set.of());
        page.addObject("problem", null);
        page.addObject("here", path(delivery.id()));
        page.addObject("size", Math.max(1, Math.round(delivery.size() / 100.0)) / 10.0);
        return page;
    }

    /** Somebody else published or withdrew meanwhile: what is there now, and the steward looks again. */
    private ModelAndView changed(Delivery delivery, DeliveryTerms terms, Set<String> ticked, Locale locale) {
        ModelAndView page = review(delivery, terms, assess(delivery, terms), locale);
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("accepted", ticked);
        page.addObject("problem", "changed");
        return page;
    }

    private ModelAndView refused(
            Delivery delivery, DeliveryTerms terms, Assessment assessment, Set<String> ticked, Locale locale) {
        ModelAndView page = review(delivery, terms, assessment, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("accepted", ticked);
        page.addObject("problem", "refused");
        return page;
    }

    private Delivery find(String id, Locale locale) {
        return parse(id)
                .flatMap(deliveries::find)
                .orElseThrow(() -> new PageNotFound(
                        "stewardship.noDelivery",
                        id,
                        List.of(new PageNotFound.Offer(
                                messages.getMessage("stewardship.menu.deliveries", null, locale),
                                DeliveriesPage.PATH))));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Assessment assess(Delivery delivery, DeliveryTerms terms) {
        return intake.assess(delivery.id(), terms).orElseThrow(() -> erased(delivery));
    }

    private DeliveryTerms terms(Delivery delivery, boolean omissionsMeant) {
        DeliveryTerms kept = intake.terms(delivery.id()).orElseThrow(() -> erased(delivery));
        return new DeliveryTerms(
                kept.quarter(),
                kept.region(),
                kept.reason(),
                kept.sourceUrl(),
                kept.referenceDate(),
                kept.omissionsMeant() || omissionsMeant,
                OptionalInt.empty());
    }

    private static DeliveryTerms withReason(DeliveryTerms terms, String reason) {
        return new DeliveryTerms(
                terms.quarter(),
                terms.region(),
                Optional.of(reason.strip()).filter(text -> !text.isEmpty()).or(terms::reason),
                terms.sourceUrl(),
                terms.referenceDate(),
                terms.omissionsMeant(),
                terms.baseRevision());
    }

    private static PageNotFound erased(Delivery delivery) {
        return new PageNotFound("stewardship.erased", delivery.fileName(), List.of());
    }

    private static ModelAndView redirect(Delivery delivery) {
        return new ModelAndView("redirect:" + path(delivery.id()));
    }
}
