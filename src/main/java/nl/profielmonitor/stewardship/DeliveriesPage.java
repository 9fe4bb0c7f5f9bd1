package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.profielmonitor.publication.DeliveryLog;
import nl.profielmonitor.web.PageNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All deliveries and what became of them, newest first, a number on each page. */
@Controller
class DeliveriesPage {

    static final String PATH = "/beheer/leveringen";

    private static final int ON_A_PAGE = 50;

    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,6}");

    private final DeliveryLog log;
    private final Results results;
    private final DeliveryOfAddress deliveryOfAddress;

    DeliveriesPage(DeliveryLog log, Results results, DeliveryOfAddress deliveryOfAddress) {
        this.log = log;
        this.results = results;
        this.deliveryOfAddress = deliveryOfAddress;
    }

    @GetMapping(PATH)
    String page(@RequestParam(name = "pagina", defaultValue = "1") String asked, Locale locale, Model model) {
        long all = log.count();
        int pages = (int) Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = number(asked)
                .filter(number -> number <= pages)
                .orElseThrow(() -> new PageNotFound(
                        "stewardship.deliveries.noPage", asked, List.of(deliveryOfAddress.all(locale))));
        model.addAttribute("all", all);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "deliveries",
                log.newest(page - 1, ON_A_PAGE).stream().map(results::of).toList());
        return "stewardship/deliveries";
    }

    private static Optional<Integer> number(String asked) {
        return PAGE.matcher(asked).matches() ? Optional.of(Integer.valueOf(asked)) : Optional.empty();
    }
}
