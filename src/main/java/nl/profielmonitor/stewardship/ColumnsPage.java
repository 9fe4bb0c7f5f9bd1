package nl.profielmonitor.stewardship;

import static java.util.stream.Collectors.groupingBy;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.profielmonitor.publication.ColumnMeanings;
import nl.profielmonitor.publication.ColumnMeanings.Outcome;
import nl.profielmonitor.publication.ColumnNaming;
import nl.profielmonitor.publication.ColumnRef;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.NamedSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a steward names, describes and orders the columns. */
@Controller
class ColumnsPage {

    static final String PATH = "/beheer/kolommen";

    private static final String SAME_PATH = PATH + "/dezelfde";

    private static final String SET = "kolommenset";
    private static final String SAVED = "saved";

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    private static final String DELIVERY = "levering";

    private final ColumnSets columns;
    private final ColumnNaming naming;
    private final NamesInFiles namesInFiles;
    private final HeadingNames headingNames;
    private final SameForms sameForms;
    private final ColumnMeanings meanings;

    ColumnsPage(
            ColumnSets columns,
            ColumnNaming naming,
            NamesInFiles namesInFiles,
            HeadingNames headingNames,
            SameForms sameForms,
            ColumnMeanings meanings) {
        this.columns = columns;
        this.naming = naming;
        this.namesInFiles = namesInFiles;
        this.headingNames = headingNames;
        this.sameForms = sameForms;
        this.meanings = meanings;
    }

    /** Where columns get the names that a delivered file has for them. */
    static String naming(Delivery delivery) {
        return PATH + "?" + DELIVERY + "=" + delivery.id();
    }

    /** @param delivery of which the headings are proposed as names, if there is one */
    @GetMapping(PATH)
    ModelAndView page(@RequestParam(name = DELIVERY, defaultValue = "") String delivery, Model before) {
        UnaryOperator<String> sent = field -> Attempt.first(before, field);
        Optional<NamesInFile> proposed = Attempt.expired(before) ? Optional.empty() : namesInFiles.of(delivery);
        List<ColumnForm> forms =
                proposed.map(names -> names.forms(columns.named())).orElseGet(() -> forms(columns.named(), sent));
        return page(forms, List.of(), HttpStatus.OK).addObject("proposed", proposed.orElse(null));
    }

    /** @param sent all fields of the form about one set */
    @PostMapping(PATH)
    ModelAndView name(@RequestParam Map<String, String> sent, Locale locale, RedirectAttributes back) {
        UnaryOperator<String> typed = field -> sent.getOrDefault(field, "");
        List<ColumnForm> forms = forms(columns.named(), typed);
        String set = typed.apply(SET);
        Optional<ColumnForm> form = forms.stream().filter(one -> one.isOf(set)).findFirst();
        if (form.isEmpty()) {
            return new ModelAndView("redirect:" + PATH);
        }
        if (form.get().set().version() != version(typed)) {
            return overtaken(set, forms);
        }
        Optional<NamesInFile> proposed = namesInFiles.of(typed.apply(DELIVERY));
        List<ColumnFault> faults = form.get().faults(locale);
        if (!faults.isEmpty()) {
            return page(forms, faults, HttpStatus.UNPROCESSABLE_CONTENT).addObject("proposed", proposed.orElse(null));
        }
        if (!naming.name(set, form.get().wanted(), version(typed))) {
            return overtaken(set, forms(columns.named(), typed));
        }
        back.addFlashAttribute(SAVED, set);
        return new ModelAndView("redirect:"
                + proposed.map(names -> DeliveryPage.path(names.delivery().id()))
                        .orElse(PATH));
    }

    /** @param sent all fields of the form that says which columns of older sets those of one set are the same as */
    @PostMapping(SAME_PATH)
    ModelAndView same(
            @RequestParam Map<String, String> sent, Principal steward, Locale locale, RedirectAttributes back) {
        UnaryOperator<String> typed = field -> sent.getOrDefault(field, "");
        Map<String, SameForm> chosen = sameForms.all(typed.apply(SET), typed);
        Optional<Outcome> outcome = Optional.ofNullable(chosen.get(typed.apply(SET)))
                .flatMap(SameForm::wanted)
                .map(wanted -> meanings.declare(wanted, version(typed), steward.getName()));
        if (outcome.isEmpty()) {
            return new ModelAndView("redirect:" + PATH);
        }
        if (outcome.get() instanceof Outcome.Done) {
            back.addFlashAttribute(SAVED, "same");
            return new ModelAndView("redirect:" + PATH);
        }
        boolean overtaken = outcome.get() instanceof Outcome.Overtaken;
        return page(
                        forms(columns.named(), field -> ""),
                        List.of(),
                        overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("same", overtaken ? sameForms.all() : chosen)
                .addObject("sameProblem", true)
                .addObject("sameClash", outcome.get() instanceof Outcome.Clashing clash ? named(clash, locale) : null);
    }

    /** Two columns of one set by their names. */
    record Clash(String set, String one, String other) {}

    private Clash named(Outcome.Clashing clash, Locale locale) {
        return new Clash(clash.one().set(), called(clash.one(), locale), called(clash.other(), locale));
    }

    private String called(ColumnRef column, Locale locale) {
        return columns.all().stream()
                .filter(set -> set.code().equals(column.set()))
                .flatMap(set -> set.categories().stream())
                .filter(category -> category.code().equals(column.column()))
                .map(category -> category.name(locale))
                .findFirst()
                .orElse(column.column());
    }

    /** What was typed stays, beside what the columns are called by now. */
    private ModelAndView overtaken(String set, List<ColumnForm> forms) {
        ModelAndView page = page(forms, List.of(), HttpStatus.CONFLICT);
        page.addObject("changed", set);
        return page;
    }

    /** All forms, that of one set as it was typed. */
    private static List<ColumnForm> forms(List<NamedSet> sets, UnaryOperator<String> typed) {
        return sets.stream()
                .map(set -> set.columns().code().equals(typed.apply(SET))
                        ? ColumnForm.typed(set, typed)
                        : ColumnForm.of(set))
                .toList();
    }

    private ModelAndView page(List<ColumnForm> forms, List<ColumnFault> faults, HttpStatus status) {
        ModelAndView page = new ModelAndView("stewardship/columns", status);
        page.addObject("forms", forms);
        page.addObject("printed", headingNames.undecided());
        page.addObject("same", sameForms.all());
        page.addObject("faults", faults);
        page.addObject("faulty", faults.stream().collect(groupingBy(ColumnFault::field)));
        return page;
    }

    private static int version(UnaryOperator<String> typed) {
        return Optional.of(typed.apply("gezien"))
                .filter(text -> VERSION.matcher(text).matches())
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
