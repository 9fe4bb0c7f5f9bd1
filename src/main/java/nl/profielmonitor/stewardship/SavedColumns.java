package nl.profielmonitor.stewardship;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.profielmonitor.publication.Delivery;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * That columns were saved on the way to a delivery's page, which says so once it is shown.
 *
 * @param set code of the set that they are of
 * @param read whether the file is read by them
 */
record SavedColumns(String set, boolean read) {

    private static final String SAVED = "savedColumns";

    static SavedColumns read(String set) {
        return new SavedColumns(set, true);
    }

    ModelAndView leadingTo(Delivery delivery, RedirectAttributes back) {
        back.addFlashAttribute(SAVED, this);
        return new ModelAndView("redirect:" + DeliveryPage.path(delivery.id()));
    }

    /** Keeps it where the page has to wait for something else first. */
    static void keepIn(HttpSession session, Delivery delivery, Model model) {
        in(model).ifPresent(saved -> session.setAttribute(name(delivery), saved));
    }

    /** What the page still has to say, for once; null if it is nothing. */
    static @Nullable SavedColumns takenFrom(HttpSession session, Delivery delivery, Model model) {
        Optional<SavedColumns> saved = in(model).or(() -> of(session.getAttribute(name(delivery))));
        session.removeAttribute(name(delivery));
        return saved.orElse(null);
    }

    private static Optional<SavedColumns> in(Model model) {
        return of(model.getAttribute(SAVED));
    }

    private static Optional<SavedColumns> of(@Nullable Object kept) {
        return kept instanceof SavedColumns saved ? Optional.of(saved) : Optional.empty();
    }

    private static String name(Delivery delivery) {
        return SavedColumns.class.getName() + "." + delivery.id();
    }
}
