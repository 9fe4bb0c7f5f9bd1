package nl.profielmonitor.stewardship;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.HeaderReading;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.Delivery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a steward says of the columns of a file what they are, or which of its lines is the header. */
@Controller
class HeadingsPage {

    private static final String PATH = DeliveriesPage.PATH + "/{id}/koppen";

    private static final String LINE = "regel";
    private static final String SHEET = "werkblad";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private final DeliveryOfAddress deliveryOfAddress;
    private final Desk desk;
    private final KeptFiles files;
    private final ColumnSets columns;
    private final NamesInFiles namesInFiles;

    HeadingsPage(
            DeliveryOfAddress deliveryOfAddress,
            Desk desk,
            KeptFiles files,
            ColumnSets columns,
            NamesInFiles namesInFiles) {
        this.deliveryOfAddress = deliveryOfAddress;
        this.desk = desk;
        this.files = files;
        this.columns = columns;
        this.namesInFiles = namesInFiles;
    }

    /** Where it is for a delivery. */
    static String path(Delivery delivery) {
        return DeliveryPage.path(delivery.id()) + "/koppen";
    }

    @GetMapping(PATH)
    ModelAndView page(@PathVariable String id, Locale locale, Model before) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (!delivery.open()) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        return form(delivery, desk.terms(delivery, false), field -> sent(before, field), locale)
                .map(form -> page(delivery, form, null, HttpStatus.OK))
                .map(page -> elsewhere(page, field -> sent(before, field)))
                .orElseGet(() -> leadingTo(DeliveryPage.path(delivery.id())));
    }

    /** @param sent for each column, as {@code kop.} and its place from 0, what it is */
    @PostMapping(PATH)
    ModelAndView say(@PathVariable String id, @RequestParam Map<String, String> sent, Locale locale) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        DeliveryTerms looked = desk.terms(delivery, false);
        Optional<HeadingsForm> form = delivery.open()
                ? form(delivery, looked, field -> sent.getOrDefault(field, ""), locale)
                : Optional.empty();
        if (form.isEmpty()) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        if (!form.get().seen().equals(sent.get(HeadingsForm.SEEN))) {
            return page(delivery, form.get(), "changed", HttpStatus.CONFLICT);
        }
        if (!form.get().faulty().isEmpty()) {
            return page(delivery, form.get(), "twice", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!files.readHeader(delivery, looked, form.get().reading())) {
            return page(delivery, form.get(), "changed", HttpStatus.CONFLICT);
        }
        if (!form.get().fresh().isEmpty()) {
            return leadingTo(NewSetPage.path(delivery, form.get()));
        }
        boolean naming = form.get().names() && namesInFiles.of(delivery).isPresent();
        return leadingTo(naming ? ColumnsPage.naming(delivery) : DeliveryPage.path(delivery.id()));
    }

    /** Has another line taken for the header; then nothing is said of its columns. */
    @PostMapping(path = PATH, params = LINE)
    ModelAndView point(@PathVariable String id, @RequestParam Map<String, String> sent, Locale locale) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        DeliveryTerms looked = desk.terms(delivery, false);
        Optional<HeadingsForm> form =
                delivery.open() ? form(delivery, looked, field -> null, locale) : Optional.empty();
        if (form.isEmpty()) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        HeaderReading reading = new HeaderReading(
                number(sent.get(SHEET)), number(sent.get(LINE)).orElse(0), Map.of());
        if (!form.get().seen().equals(sent.get(HeadingsForm.SEEN))) {
            return elsewhere(page(delivery, form.get(), "changed", HttpStatus.CONFLICT), sent::get);
        }
        if (!isThere(reading, desk.assess(delivery, looked.withHeader(reading)))) {
            return elsewhere(page(delivery, form.get(), "line", HttpStatus.UNPROCESSABLE_CONTENT), sent::get);
        }
        if (!files.readHeader(delivery, looked, reading)) {
            return elsewhere(page(delivery, form.get(), "changed", HttpStatus.CONFLICT), sent::get);
        }
        return leadingTo(path(delivery));
    }

    private static boolean isThere(HeaderReading wanted, Assessment assessment) {
        return assessment
                .headings()
                .filter(headings -> headings.line() == wanted.line())
                .filter(headings -> wanted.sheet().isEmpty() || wanted.sheet().equals(headings.sheet()))
                .isPresent();
    }

    private Optional<HeadingsForm> form(
            Delivery delivery, DeliveryTerms terms, Function<String, @Nullable String> typed, Locale locale) {
        return HeadingsForm.of(desk.assess(delivery, terms), columns.all(), typed, locale);
    }

    private static @Nullable String sent(Model before, String field) {
        return Attempt.typed(before, field).map(typed -> typed.apply(field)).orElse(null);
    }

    private static ModelAndView page(
            Delivery delivery, HeadingsForm form, @Nullable String problem, HttpStatus status) {
        ModelAndView page = new ModelAndView("stewardship/headings", status);
        page.addObject("delivery", delivery);
        page.addObject("headings", form);
        page.addObject("problem", problem);
        page.addObject("line", Integer.toString(form.headings().line()));
        page.addObject("back", DeliveryPage.path(delivery.id()));
        page.addObject("action", path(delivery));
        return page;
    }

    /** The same with the place where the header was said to be, if it was. */
    private static ModelAndView elsewhere(ModelAndView page, Function<String, @Nullable String> typed) {
        @Nullable String line = typed.apply(LINE);
        if (line != null) {
            page.addObject("line", line);
            page.addObject("sheet", number(typed.apply(SHEET)));
        }
        return page;
    }

    private static OptionalInt number(@Nullable String typed) {
        return typed != null && NUMBER.matcher(typed.strip()).matches()
                ? OptionalInt.of(Integer.parseInt(typed.strip()))
                : OptionalInt.empty();
    }

    private static ModelAndView leadingTo(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
