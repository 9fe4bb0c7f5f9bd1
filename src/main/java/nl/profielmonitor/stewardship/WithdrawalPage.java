package nl.profielmonitor.stewardship;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a steward takes a delivery back, having seen what readers will see then. */
@Controller
class WithdrawalPage {

    private static final String PATH = DeliveriesPage.PATH + "/{id}/intrekken";

    private final Deliveries deliveries;
    private final DeliveryOfAddress deliveryOfAddress;
    private final Consequences consequences;

    WithdrawalPage(Deliveries deliveries, DeliveryOfAddress deliveryOfAddress, Consequences consequences) {
        this.deliveries = deliveries;
        this.deliveryOfAddress = deliveryOfAddress;
        this.consequences = consequences;
    }

    static String path(Delivery delivery) {
        return DeliveryPage.path(delivery.id()) + "/intrekken";
    }

    @GetMapping(PATH)
    ModelAndView page(@PathVariable String id, Locale locale, Model before) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (delivery.state() != Delivery.State.PUBLISHED) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        List<Consequence> after = consequences.of(delivery);
        ModelAndView page = new ModelAndView("stewardship/withdraw");
        page.addObject("delivery", delivery);
        page.addObject("consequences", after);
        page.addObject("seen", Consequences.seen(after));
        page.addObject("attempt", Attempt.in(before));
        return page;
    }

    /**
     * An attempt that fails leads back to the page, so that going back later asks for nothing twice. Of a delivery that
     * somebody else has withdrawn meanwhile its page says so.
     *
     * @param seen what the steward had before his eyes ({@link Consequences#seen})
     */
    @PostMapping(PATH)
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(name = "reden", defaultValue = "") String typed,
            @RequestParam(name = "gezien", defaultValue = "") String seen,
            Locale locale,
            Principal steward,
            RedirectAttributes back) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (delivery.state() != Delivery.State.PUBLISHED) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        if (!Consequences.seen(consequences.of(delivery)).equals(seen)) {
            return refused(Attempt.CHANGED, typed, delivery, back);
        }
        Optional<String> reason = DeliverForm.reason(typed);
        if (reason.isEmpty()) {
            return refused(Attempt.REFUSED, typed, delivery, back);
        }
        deliveries.withdraw(delivery.id(), reason.get(), steward.getName());
        return leadingTo(DeliveryPage.path(delivery.id()));
    }

    private static ModelAndView refused(String problem, String typed, Delivery delivery, RedirectAttributes back) {
        Attempt.of(problem, typed).leave(back);
        return leadingTo(path(delivery));
    }

    private static ModelAndView leadingTo(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
