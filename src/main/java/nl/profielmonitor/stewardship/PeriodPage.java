package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.profielmonitor.publication.ColumnPeriods;
import nl.profielmonitor.publication.ColumnPeriods.Obstacle;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.ColumnSets;
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

    private final ColumnSets columns;
    private final ColumnPeriods periods;

    PeriodPage(ColumnSets columns, ColumnPeriods periods) {
        this.columns = columns;
        this.periods = periods;
    }

    @GetMapping(PATH)
    ModelAndView page(@PathVariable String set, Model before) {
        int seen = columns.version();
        Optional<UnaryOperator<String>> typed = Attempt.typed(before, PeriodForm.FROM);
        return find(set)
                .map(of -> page(
                        of,
                        typed.map(PeriodForm::typed).orElseGet(() -> PeriodForm.of(of.period())),
                        typed.map(SeenVersion::in).orElse(seen),
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
        int seen = SeenVersion.in(fields);
        Optional<ColumnFault> fault = form.fault();
        Optional<Obstacle> obstacle = fault.isPresent() ? Optional.empty() : periods.move(set, form.period(), seen);
        Optional<ColumnFault> wrong = fault.or(() -> obstacle.flatMap(PeriodObstacles::fault));
        if (wrong.isPresent()) {
            ModelAndView page = page(found.get(), form, seen, HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("faults", List.of(wrong.get()))
                    .addObject("faulty", Map.of(wrong.get().field(), List.of(wrong.get())));
        }
        return obstacle.isPresent()
                ? again(found.get(), form, "stewardship.set.changed")
                : ColumnsPage.saved("stewardship.period.saved", back);
    }

    @PostMapping(path = PATH, params = "weg")
    ModelAndView remove(@PathVariable String set, @RequestParam Map<String, String> sent, RedirectAttributes back) {
        Optional<ColumnSet> found = find(set);
        if (found.isEmpty()) {
            return away();
        }
        Optional<Obstacle> obstacle = periods.remove(set, SeenVersion.in(field -> sent.getOrDefault(field, "")));
        PeriodForm now = PeriodForm.of(found.get().period());
        return obstacle.map(why -> again(found.get(), now, PeriodObstacles.toRemoval(why)))
                .orElseGet(() -> ColumnsPage.saved("stewardship.period.removed", back));
    }

    /** On the version of now, for it is shown beside what was typed. */
    private ModelAndView again(ColumnSet set, PeriodForm form, String problem) {
        return page(set, form, columns.version(), HttpStatus.CONFLICT).addObject("problem", problem);
    }

    private ModelAndView page(ColumnSet set, PeriodForm form, int seen, HttpStatus status) {
        ModelAndView page = new ModelAndView("stewardship/period", status);
        page.addObject("set", set);
        page.addObject("sets", columns.all());
        page.addObject("form", form);
        page.addObject("seen", seen);
        page.addObject("used", periods.used(set.code()));
        page.addObject("faults", List.of());
        page.addObject("faulty", Map.of());
        return page;
    }

    private Optional<ColumnSet> find(String code) {
        return columns.all().stream().filter(set -> set.code().equals(code)).findFirst();
    }

    private static ModelAndView away() {
        return new ModelAndView("redirect:" + ColumnsPage.PATH);
    }
}
