package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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

    private static final String NAME = "een-lange-naam-van-een-bestand-met-cijfers.csv";

    @ParameterizedTest
    @CsvSource({"320, 100%", "320, 200%", "390, 200%", "720, 200%", "1440, 200%"})
    void stickOutNowhere(int width, String text, Page page) {
        page.setViewportSize(width, 844);
        page.navigate("/beheer/leveren");
        fits(page, text);
        StewardPage steward = StewardPage.signedIn(page);
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        fits(page, text);

        steward.deliver(WITH_WARNINGS.file(NAME));
        assertThat(page.locator(".file")).isVisible();
        fits(page, text);
        String kept = page.url();
        for (String look : List.of("?ernst=waarschuwing", "/voorbeeld/zeeland/2018-q4")) {
            page.navigate(kept + look);
            fits(page, text);
        }
        page.navigate(kept);
        steward.publish();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        fits(page, text);

        steward.deliver(
                WITH_WARNINGS.with("Goes,1,2,3,4,10,", "Goesbeek,1.2,2,3,4,10,").file(NAME));
        assertThat(page.locator(".file")).isVisible();
        fits(page, text);

        steward.deliver(WITH_WARNINGS
                .with("kolom-1,kolom-2", "Een heel lange kop van een kolom,Arbeidsongeschiktheidsverzekeringen")
                .file(NAME));
        assertThat(page.locator(".headings")).isVisible();
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        fits(page, text);
        page.navigate(page.url() + "/koppen");
        fits(page, text);

        for (String columns : List.of("", "/nieuw", "/klantprofielen/periode")) {
            page.navigate("/beheer/kolommen" + columns);
            fits(page, text);
        }
        page.navigate("/en/beheer/leveringen");
        fits(page, text);
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        fits(page, text);
        steward.links("2020-q2-friesland.csv").first().click();
        assertThat(page.locator("h1")).hasText("Published");
        fits(page, text);
        String delivery = page.url();
        for (String form : List.of("/intrekken", "/wissen")) {
            page.navigate(delivery + form);
            fits(page, text);
        }
    }

    private static void fits(Page page, String text) {
        page.evaluate("size => document.documentElement.style.fontSize = size", text);
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .describedAs("pixels of %s that stick out of the screen", page.url())
                .isEqualTo(0);
    }
}
