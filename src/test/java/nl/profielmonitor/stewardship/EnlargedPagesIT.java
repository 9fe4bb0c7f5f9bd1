package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steward's pages on the smallest screen, and with text twice as large. */
@BrowserTest
@Tag("any-database")
class EnlargedPagesIT {

    private static final Zeeland WITH_WARNINGS =
            Zeeland.inOrder().without("Veere").with(",,,,,,200", ",,,,,,").in("2018-Q4");

    @ParameterizedTest
    @CsvSource({"320, 100%", "320, 200%", "390, 200%", "720, 200%", "1440, 200%"})
    void stickOutNowhere(int width, String text, Page page) {
        page.setViewportSize(width, 844);
        page.navigate("/beheer/leveren");
        fits(page, text);
        page.getByLabel("Wachtwoord").fill(ApplicationTest.STEWARD_PASSWORD);
        page.getByRole(AriaRole.BUTTON, button("Aanmelden")).click();

        assertThat(page.locator("h1")).hasText("Leveren");
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        fits(page, text);

        deliver(page, WITH_WARNINGS);
        fits(page, text);
        page.getByRole(AriaRole.BUTTON, button("Publiceren")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        fits(page, text);

        deliver(page, WITH_WARNINGS.with("Goes,1,2,3,4,10,", "Goesbeek,1.2,2,3,4,10,"));
        fits(page, text);

        page.navigate("/en/beheer/leveringen");
        fits(page, text);
        page.getByRole(AriaRole.LINK, link("2020-q2-friesland.csv")).first().click();
        assertThat(page.locator("h1")).hasText("Published");
        fits(page, text);
    }

    private static void deliver(Page page, Zeeland file) {
        page.navigate("/beheer/leveren");
        page.locator("#bestand").setInputFiles(file.file("een-lange-naam-van-een-bestand-met-cijfers.csv"));
        page.getByRole(AriaRole.BUTTON, button("Bekijk wat erin staat")).click();
        assertThat(page.locator(".file")).isVisible();
    }

    private static void fits(Page page, String text) {
        page.evaluate("size => document.documentElement.style.fontSize = size", text);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .describedAs("pixels of %s that stick out of the screen", page.url())
                .isEqualTo(0);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
