package nl.profielmonitor.stewardship;

import static java.util.stream.Collectors.groupingBy;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

/** Where a steward names, describes and orders the columns, and says which of them mean the same as those of older sets. */
@Controller
class ColumnsPage {

    static final String PATH = "/beheer/kolommen";

    /** Under which a page is told that something was saved: the key of the sentence that says so. */
    static final String SAVED = "saved";

    private static final String SET = "kolommenset";

    /** Tells the two forms of a set apart. */
    private static final String SAME = "zelfde";

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
        Optional<UnaryOperator<String>> same = Attempt.typed(before, SAME);
        Optional<UnaryOperator<String>> named = same.isEmpty() ? Attempt.typed(before, SET) : Optional.empty();
        Optional<NamesInFile> proposed =
                namesInFiles.of(named.map(typed -> typed.apply(DELIVERY)).orElse(delivery));
        List<ColumnForm> forms = named.map(typed -> forms(columns.named(), typed))
                .or(() -> proposed.map(names -> names.forms(columns.named())))
                .orElseGet(() -> forms(columns.named(), field -> ""));
        ModelAndView page = page(forms, List.of(), proposed, HttpStatus.OK);
        same.ifPresent(typed -> page.addObject("same", sameForms.all(typed.apply(SET), typed)));
        return page;
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
        Optional<NamesInFile> proposed = namesInFiles.of(typed.apply(DELIVERY));
        int seen = SeenVersion.in(typed);
        if (form.get().set().version() != seen) {
            return overtaken(set, forms, proposed);
        }
        List<ColumnFault> faults = form.get().faults(locale);
        if (!faults.isEmpty()) {
            return page(forms, faults, proposed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!naming.name(set, form.get().wanted(), seen)) {
            return overtaken(set, forms(columns.named(), typed), proposed);
        }
        return proposed.map(names -> SavedColumns.read(set).leadingTo(names.delivery(), back))
                .orElseGet(() -> saved("stewardship.columns.saved", back));
    }

    /** Leads here, where it is said what was saved. */
    static ModelAndView saved(String sentence, RedirectAttributes back) {
        back.addFlashAttribute(SAVED, sentence);
        return new ModelAndView("redirect:" + PATH);
    }

    /** @param sent all fields of the form that says which columns of older sets those of one set are the same as */
    @PostMapping(path = PATH, params = SAME)
    ModelAndView same(
            @RequestParam Map<String, String> sent, Principal steward, Locale locale, RedirectAttributes back) {
        UnaryOperator<String> typed = field -> sent.getOrDefault(field, "");
        Map<String, SameForm> chosen = sameForms.all(typed.apply(SET), typed);
        Optional<SameForm> form = Optional.ofNullable(chosen.get(typed.apply(SET)));
        Optional<Outcome> outcome = form.flatMap(SameForm::wanted)
                .map(wanted -> meanings.declare(wanted, SeenVersion.in(typed), steward.getName()));
        if (outcome.isEmpty()) {
            return new ModelAndView("redirect:" + PATH);
        }
        if (outcome.get() instanceof Outcome.Done) {
            return saved("stewardship.same.saved", back);
        }
        List<ColumnForm> forms = forms(columns.named(), field -> "");
        if (outcome.get() instanceof Outcome.Clashing clash) {
            List<ColumnFault> faults = faults(form.orElseThrow(), clash, locale);
            return page(forms, faults, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("same", chosen);
        }
        return page(forms, List.of(), Optional.empty(), HttpStatus.CONFLICT).addObject("overtaken", true);
    }

    private List<ColumnFault> faults(SameForm chosen, Outcome.Clashing clash, Locale locale) {
        Object[] names = {
            called(clash.one(), locale),
            called(clash.other(), locale),
            clash.one().set()
        };
        return chosen.about(clash.one(), clash.other()).stream()
                .map(entry ->
                        ColumnFault.of(chosen.id(entry.field()), entry.column().name(locale), "same", names))
                .toList();
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
    private ModelAndView overtaken(String set, List<ColumnForm> forms, Optional<NamesInFile> proposed) {
        return page(forms, List.of(), proposed, HttpStatus.CONFLICT).addObject("changed", set);
    }

    /** All forms, that of one set as it was typed. */
    private static List<ColumnForm> forms(List<NamedSet> sets, UnaryOperator<String> typed) {
        return sets.stream()
                .map(set -> set.columns().code().equals(typed.apply(SET))
                        ? ColumnForm.typed(set, typed)
                        : ColumnForm.of(set))
                .toList();
    }

    private ModelAndView page(
            List<ColumnForm> forms, List<ColumnFault> faults, Optional<NamesInFile> proposed, HttpStatus status) {
        ModelAndView page = new ModelAndView("stewardship/columns", status);
        page.addObject("forms", forms);
        page.addObject("proposed", proposed.orElse(null));
        page.addObject("printed", headingNames.undecided());
        page.addObject("same", sameForms.all());
        page.addObject("faults", faults);
        page.addObject("faulty", faults.stream().collect(groupingBy(ColumnFault::field)));
        return page;
    }
}
