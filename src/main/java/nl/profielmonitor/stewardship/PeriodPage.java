package nl.profielmonitor.stewardship;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.profielmonitor.publication.ColumnPeriods;
import nl.profielmonitor.publication.ColumnPeriods.Obstacle;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.stewardship.NewSetForm.PeriodForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a steward gives a column set another period, or puts one away that was never used. */
@Controller
class PeriodPage {

    private static final String PATH = ColumnsPage.PATH + "/{set}/periode";
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    private final ColumnSets columns;
    private final ColumnPeriods periods;

    PeriodPage(ColumnSets columns, ColumnPeriods periods) {
        this.columns = columns;
        this.periods = periods;
    }

    @GetMapping(PATH)
    ModelAndView page(@PathVariable String set, Model before) {
        return find(set)
                .map(of -> page(
                        of,
                        Attempt.expired(before)
                                ? PeriodForm.typed(field -> Attempt.first(before, field))
                                : PeriodForm.of(of.period()),
                        List.of(),
                        HttpStatus.OK))
                .orElseGet(PeriodPage::away);
    }

    @PostMapping(PATH)
    ModelAndView move(@PathVariable String set, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        UnaryOperator<String> fields = field -> sent.getOrDefault(field, "");
        Optional<ColumnSet> found = find(set);
        if (found.isEmpty()) {
            return away();
        }
        PeriodForm form = PeriodForm.typed(fields);
        List<ColumnFault> faults = form.fault().stream()
                .map(field -> ColumnFault.of(field, "", "quarter"))
                .toList();
        if (!faults.isEmpty()) {
            return page(found.get(), form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(periods.move(set, form.period(), version(fields)), found.get(), form, back);
    }

    @PostMapping(path = PATH, params = "weg")
    ModelAndView remove(@PathVariable String set, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        Optional<ColumnSet> found = find(set);
        if (found.isEmpty()) {
            return away();
        }
        int seen = version(field -> sent.getOrDefault(field, ""));
        return done(
                periods.remove(set, seen),
                found.get(),
                PeriodForm.of(found.get().period()),
                back);
    }

    private ModelAndView done(Optional<Obstacle> obstacle, ColumnSet set, PeriodForm form, RedirectAttributes back) {
        if (obstacle.isEmpty()) {
            back.addFlashAttribute("saved", set.code());
            return away();
        }
        Optional<ColumnFault> fault = PeriodObstacles.fault(obstacle.get());
        return fault.map(wrong -> page(set, form, List.of(wrong), HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(() -> page(set, form, List.of(), HttpStatus.CONFLICT).addObject("changed", true));
    }

    private ModelAndView page(ColumnSet set, PeriodForm form, List<ColumnFault> faults, HttpStatus status) {
        ModelAndView page = new ModelAndView("stewardship/period", status);
        int seen = columns.version();
        page.addObject("set", set);
        page.addObject("sets", columns.all());
        page.addObject("form", form);
        page.addObject("seen", seen);
        page.addObject("used", periods.used(set.code()));
        page.addObject("faults", faults);
        page.addObject("faulty", faults.stream().collect(groupingBy(ColumnFault::field)));
        return page;
    }

    private Optional<ColumnSet> find(String code) {
        return columns.all().stream().filter(set -> set.code().equals(code)).findFirst();
    }

    private static int version(UnaryOperator<String> fields) {
        return Optional.of(fields.apply("gezien"))
                .filter(text -> VERSION.matcher(text).matches())
                .map(Integer::valueOf)
                .orElse(-1);
    }

    private static ModelAndView away() {
        return new ModelAndView("redirect:" + ColumnsPage.PATH);
    }
}
