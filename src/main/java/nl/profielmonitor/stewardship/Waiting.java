package nl.profielmonitor.stewardship;

import jakarta.servlet.http.HttpServletResponse;
import nl.profielmonitor.ingest.Progress.Stage;
import nl.profielmonitor.publication.Delivery;
import org.springframework.web.servlet.ModelAndView;

/** The page that says how far a piece of work is, and asks anew by itself until that is done. */
final class Waiting {

    /** In seconds. Often enough to see it move, seldom enough to hear the page out. */
    private static final String AGAIN_AFTER = "3";

    private Waiting() {}

    static ModelAndView page(Delivery delivery, Stage stage, HttpServletResponse response) {
        response.setHeader("Refresh", AGAIN_AFTER);
        ModelAndView page = new ModelAndView("stewardship/waiting");
        page.addObject("delivery", delivery);
        page.addObject("stage", stage);
        page.addObject("here", DeliveryPage.path(delivery.id()));
        return page;
    }
}
