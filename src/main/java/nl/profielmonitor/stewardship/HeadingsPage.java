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

    HeadingsPage(DeliveryOfAddress deliveryOfAddress, Desk desk, KeptFiles files, ColumnSets columns) {
        this.deliveryOfAddress = deliveryOfAddress;
        this.desk = desk;
        this.files = files;
        this.columns = columns;
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
        boolean expired = Attempt.expired(before);
        return form(delivery, field -> expired ? Attempt.first(before, field) : null, locale)
                .map(form -> page(delivery, form, null, HttpStatus.OK))
                .orElseGet(() -> leadingTo(DeliveryPage.path(delivery.id())));
    }

    /** @param sent for each column, as {@code kop.} and its place from 0, what it is */
    @PostMapping(PATH)
    ModelAndView say(@PathVariable String id, @RequestParam Map<String, String> sent, Locale locale) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        Optional<HeadingsForm> form =
                delivery.open() ? form(delivery, field -> sent.getOrDefault(field, ""), locale) : Optional.empty();
        if (form.isEmpty()) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        if (!form.get().seen().equals(sent.get(HeadingsForm.SEEN))) {
            return page(delivery, form.get(), "changed", HttpStatus.CONFLICT);
        }
        if (!form.get().faulty().isEmpty()) {
            return page(delivery, form.get(), "twice", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!files.readHeader(delivery, files.terms(delivery), form.get().reading())) {
            return page(delivery, form.get(), "changed", HttpStatus.CONFLICT);
        }
        if (!form.get().fresh().isEmpty()) {
            return leadingTo(NewSetPage.path(delivery, form.get().fresh()));
        }
        return leadingTo(form.get().names() ? ColumnsPage.naming(delivery) : DeliveryPage.path(delivery.id()));
    }

    /** Has another line taken for the header; then nothing is said of its columns. */
    @PostMapping(path = PATH, params = LINE)
    ModelAndView point(@PathVariable String id, @RequestParam Map<String, String> sent, Locale locale) {
        Delivery delivery = deliveryOfAddress.find(id, locale);
        if (!delivery.open()) {
            return leadingTo(DeliveryPage.path(delivery.id()));
        }
        DeliveryTerms terms = desk.terms(delivery, false);
        HeaderReading reading = HeadingsForm.at(number(sent.get(LINE)).orElse(0), number(sent.get(SHEET)));
        boolean there = desk.assess(delivery, terms.withHeader(reading))
                .headings()
                .filter(headings -> headings.line() == reading.line())
                .isPresent();
        if (there && files.readHeader(delivery, terms, reading)) {
            return leadingTo(path(delivery));
        }
        return form(delivery, field -> null, locale)
                .map(form -> page(delivery, form, there ? "changed" : "line", HttpStatus.UNPROCESSABLE_CONTENT)
                        .addObject("line", sent.get(LINE)))
                .orElseGet(() -> leadingTo(DeliveryPage.path(delivery.id())));
    }

    private Optional<HeadingsForm> form(Delivery delivery, Function<String, @Nullable String> typed, Locale locale) {
        Assessment assessment = desk.assess(delivery, desk.terms(delivery, false));
        return HeadingsForm.of(assessment, columns.all(), typed, locale);
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

    private static OptionalInt number(@Nullable String typed) {
        return typed != null && NUMBER.matcher(typed.strip()).matches()
                ? OptionalInt.of(Integer.parseInt(typed.strip()))
                : OptionalInt.empty();
    }

    private static ModelAndView leadingTo(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
