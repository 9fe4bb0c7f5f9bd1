package nl.profielmonitor.stewardship;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the steward's pages a menu of their own, in place of the public one. */
@ControllerAdvice(basePackageClasses = StewardMenu.class)
class StewardMenu {

    /** The template that the layout takes the menu from. */
    @ModelAttribute("menu")
    String menu() {
        return "stewardship/menu";
    }
}
