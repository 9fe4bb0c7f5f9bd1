package nl.profielmonitor.stewardship;

import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import nl.profielmonitor.ingest.Erasure;
import nl.profielmonitor.publication.Delivery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a steward erases a delivered file: one with personal data, say. */
@Controller
class ErasurePage {

    private static final String PATH = DeliveriesPage.PATH + "/{id}/wissen";

    private final Erasure erasure;
    private final DeliveryOfAddress deliveryOfAddress;

    ErasurePage(Erasure erasure, DeliveryOfAddress deliveryOfAddress) {
        this.erasure = erasure;
        this.deliveryOfAddress = deliveryOfAddress;
    }

    @GetMapping(PATH)
    ModelAndView page(@PathVariable String id, Locale locale, Model before) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (delivery.originalGone().isPresent()) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        ModelAndView page = new ModelAndView("stewardship/erase");
        page.addObject("delivery", delivery);
        page.addObject("attempt", Attempt.in(before));
        return page;
    }

    @PostMapping(PATH)
    ModelAndView erase(
            @PathVariable String id,
            @RequestParam(name = "reden", defaultValue = "") String typed,
            Locale locale,
            Principal steward,
            RedirectAttributes back) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        Optional<String> reason = DeliverForm.reason(typed);
        if (reason.isEmpty()) {
            Attempt.of(Attempt.REFUSED, typed).leave(back);
            return leadingTo(DeliveryPage.path(delivery.id()) + "/wissen");
        }
        erasure.erase(delivery.id(), reason.get(), steward.getName());
        return leadingTo(DeliveryPage.path(delivery.id()));
    }

    private static ModelAndView leadingTo(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
