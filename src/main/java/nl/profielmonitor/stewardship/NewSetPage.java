package nl.profielmonitor.stewardship;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.profielmonitor.publication.ColumnPeriods;
import nl.profielmonitor.publication.ColumnPeriods.Obstacle;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.Delivery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.threeten.extra.YearQuarter;

/** Where a steward starts a column set: from the columns of the one before, or from those of a delivered file. */
@Controller
class NewSetPage {

    static final String PATH = ColumnsPage.PATH + "/nieuw";

    private static final String DELIVERY = "levering";
    private static final String FRESH = "nieuw";
    private static final String LIKE = "lijkt-op";

    private static final Pattern PLACES = Pattern.compile("[0-9]{1,4}(?:,[0-9]{1,4})*");

    private final ColumnSets columns;
    private final ColumnPeriods periods;
    private final ColumnsOfFile columnsOfFile;
    private final DeliveryOfAddress deliveryOfAddress;
    private final Clock clock;

    NewSetPage(
            ColumnSets columns,
            ColumnPeriods periods,
            ColumnsOfFile columnsOfFile,
            DeliveryOfAddress deliveryOfAddress,
            Clock clock) {
        this.columns = columns;
        this.periods = periods;
        this.columnsOfFile = columnsOfFile;
        this.deliveryOfAddress = deliveryOfAddress;
        this.clock = clock;
    }

    /** Where a set is started for a delivery with columns that no set has. */
    static String path(Delivery delivery, HeadingsForm said) {
        return PATH + "?" + DELIVERY + "=" + delivery.id() + "&" + FRESH + "="
                + said.fresh().stream().map(String::valueOf).collect(Collectors.joining(","))
                + (said.names() ? "&" + HeadingsForm.NAMES + "=" + HeadingsForm.ON_SITE : "");
    }

    /**
     * @param fresh places of the columns of the file that no set has, from 0, with commas between them
     * @param like the code of the set to take the columns over from; without, the newest
     * @param names {@link HeadingsForm#ON_SITE}, if the columns that are known are called as in the file from now on
     */
    @GetMapping(PATH)
    ModelAndView page(
            @RequestParam(name = DELIVERY, defaultValue = "") String delivery,
            @RequestParam(name = FRESH, defaultValue = "") String fresh,
            @RequestParam(name = LIKE, defaultValue = "") String like,
            @RequestParam(name = HeadingsForm.NAMES, defaultValue = "") String names,
            Model before) {
        return Attempt.typed(before, NewSetForm.NUMBER)
                .map(sent -> page(typed(sent), delivery(sent.apply(DELIVERY)), List.of(), HttpStatus.OK))
                .orElseGet(() -> {
                    Optional<Delivery> of = delivery(delivery);
                    NewSetForm form = of.flatMap(
                                    it -> columnsOfFile.proposed(it, places(fresh), names.equals(HeadingsForm.ON_SITE)))
                            .orElseGet(() -> like(like));
                    return page(form, of, List.of(), HttpStatus.OK);
                });
    }

    private NewSetForm like(String code) {
        int seen = columns.version();
        return NewSetForm.like(set(code), YearQuarter.from(LocalDate.now(clock)), seen);
    }

    /** Gives the form back with room for another column. */
    @PostMapping(path = PATH, params = "meer")
    ModelAndView enlarge(@RequestParam Map<String, String> sent) {
        UnaryOperator<String> fields = field -> sent.getOrDefault(field, "");
        NewSetForm form = typed(fields);
        Optional<Delivery> delivery = delivery(fields.apply(DELIVERY));
        if (!form.hasRoom()) {
            NewColumn last = form.columns().get(form.columns().size() - 1);
            return page(form, delivery, List.of(NewSetFaults.tooMany(last)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page(form.larger(), delivery, List.of(), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView start(@RequestParam Map<String, String> sent, RedirectAttributes back) {
        UnaryOperator<String> fields = field -> sent.getOrDefault(field, "");
        NewSetForm form = typed(fields);
        Optional<Delivery> delivery = delivery(fields.apply(DELIVERY));
        List<ColumnFault> faults = new NewSetFaults(form).all();
        if (!faults.isEmpty()) {
            return page(form, delivery, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<Obstacle> obstacle =
                periods.start(form.code(), form.period().period(), form.categories(), form.seen());
        if (obstacle.isPresent()) {
            return refused(form, delivery, obstacle.get());
        }
        return delivery.map(of -> new SavedColumns(form.code(), columnsOfFile.readBy(form, of)).leadingTo(of, back))
                .orElseGet(() -> ColumnsPage.saved("stewardship.set.started", back));
    }

    /** What was typed stays; who saw other sets gets the form on those of now. */
    private ModelAndView refused(NewSetForm form, Optional<Delivery> delivery, Obstacle obstacle) {
        Optional<ColumnFault> fault = PeriodObstacles.fault(obstacle);
        if (fault.isPresent()) {
            return page(form, delivery, List.of(fault.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        NewSetForm now = new NewSetForm(form.like(), form.code(), form.period(), form.columns(), columns.version());
        return page(now, delivery, List.of(), HttpStatus.CONFLICT).addObject("changed", true);
    }

    private ModelAndView page(
            NewSetForm form, Optional<Delivery> delivery, List<ColumnFault> faults, HttpStatus status) {
        ModelAndView page = new ModelAndView("stewardship/new-set", status);
        page.addObject("form", form);
        page.addObject("sets", columns.all());
        page.addObject("delivery", delivery.orElse(null));
        page.addObject("faults", faults);
        page.addObject("faulty", faults.stream().collect(groupingBy(ColumnFault::field)));
        return page;
    }

    private NewSetForm typed(UnaryOperator<String> fields) {
        return NewSetForm.typed(set(fields.apply(LIKE)), fields, SeenVersion.in(fields));
    }

    private ColumnSet set(String code) {
        List<ColumnSet> all = columns.all();
        return all.stream().filter(set -> set.code().equals(code)).findFirst().orElse(all.get(all.size() - 1));
    }

    private Optional<Delivery> delivery(String id) {
        return deliveryOfAddress.known(id).filter(Delivery::open);
    }

    private static Set<Integer> places(String written) {
        return PLACES.matcher(written).matches()
                ? Arrays.stream(written.split(",")).map(Integer::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
