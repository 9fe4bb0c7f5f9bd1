package nl.profielmonitor.stewardship;

import nl.profielmonitor.publication.Deliveries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The newest deliveries and what became of them. */
@Controller
class DeliveriesPage {

    static final String PATH = "/beheer/leveringen";

    private static final int MOST = 100;

    private final Deliveries deliveries;
    private final Results results;

    DeliveriesPage(Deliveries deliveries, Results results) {
        this.deliveries = deliveries;
        this.results = results;
    }

    @GetMapping(PATH)
    String page(Model model) {
        model.addAttribute(
                "deliveries", deliveries.newest(MOST).stream().map(results::of).toList());
        return "stewardship/deliveries";
    }
}
