package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file with headings that nobody knows, from the file to the page that everybody reads. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class UnknownHeadingsIT {

    @Test
    void areSaidToBeColumnsAndColumnsOfANewSet(Page page) {
        saysWhatTheyAre(page, "2017-Q2", "tweede kwartaal 2017", Accessibility::assertNoViolations);
        startsASetWithThem(page, "2022-Q1", "eerste kwartaal 2022", Accessibility::assertNoViolations);
    }

    @Test
    void areSoWithoutJavaScriptOnAPhone(@Screen(javaScript = false, width = 390, height = 844) Page page) {
        saysWhatTheyAre(page, "2017-Q3", "derde kwartaal 2017", UnknownHeadingsIT::isValid);
        startsASetWithThem(page, "2024-Q1", "eerste kwartaal 2024", UnknownHeadingsIT::isValid);
    }

    private static void saysWhatTheyAre(Page page, String quarter, String inWords, Consumer<Page> inOrder) {
        StewardPage steward = StewardPage.signedIn(page);
        steward.deliver(file(quarter, "Met profiel"));
        assertThat(page.locator(".verdict")).containsText("Zeg onder welke van de twee onbekende koppen ze staan");
        inOrder.accept(page);
        page.getByLabel("‘Met profiel’").selectOption("kolom-1");
        page.getByLabel("‘Zonder profiel " + quarter + "’").selectOption("kolom-1");
        steward.press("Lees het bestand zo");
        assertThat(page.locator(".notice")).containsText("Dit hebt u al bij een andere kolom gekozen.");
        assertThat(page.getByLabel("‘Met profiel’")).hasValue("kolom-1");
        inOrder.accept(page);
        page.getByLabel("‘Zonder profiel " + quarter + "’").selectOption("kolom-2");
        steward.press("Lees het bestand zo");

        assertThat(page.locator(".verdict")).hasText("Klaar om te publiceren.");
        Page preview =
                page.waitForPopup(() -> page.locator(".publish .becomes a").click());
        assertThat(preview.locator("#gm0718"))
                .hasText(Pattern.compile("Vlissingen\\s+1\\s+2\\s+3\\s+4\\s+10.*", Pattern.DOTALL));
        preview.close();
        steward.publish();
        steward.links("Zeeland, " + inWords).click();
        assertThat(page.locator("#gm0718")).containsText("10");
        steward.links("herkomst").or(steward.links("Herkomst")).first().click();
        assertThat(steward.rows("Kolom 2")).containsText("(Zonder profiel " + quarter + ")");
    }

    private static void startsASetWithThem(Page page, String quarter, String inWords, Consumer<Page> inOrder) {
        StewardPage steward = new StewardPage(page);
        String name = "Profiel, " + inWords;
        steward.deliver(file(quarter, name));
        page.getByLabel("‘" + name + "’").selectOption("+");
        page.getByLabel("‘Zonder profiel " + quarter + "’").selectOption("+");
        steward.press("Lees het bestand zo");

        assertThat(page.locator("h1")).containsText("Nieuwe kolommenset");
        assertThat(page.getByLabel("Vanaf kwartaal")).hasValue(quarter);
        page.locator("[id='naamEngels.1']").fill("With profile");
        steward.press("Begin deze set");
        assertThat(page.locator(".notice")).containsText("Zonder profiel " + quarter + ": Geef een naam.");
        inOrder.accept(page);
        assertThat(page.locator("[id='naamEngels.1']")).hasValue("With profile");
        page.locator("[id='naamEngels.2']").fill("Without profile");
        steward.press("Begin deze set");

        assertThat(page.locator(".verdict")).hasText("Klaar om te publiceren.");
        steward.publish();
        steward.links("Zeeland, " + inWords).click();
        assertThat(page.locator(".figures thead").first()).containsText(name);
        assertThat(page.locator("#gm0718")).containsText("10");
        page.navigate("/beheer/kolommen");
        assertThat(page.locator("#set-klantprofielen-" + quarter.toLowerCase(Locale.ROOT)))
                .isVisible();
        inOrder.accept(page);
    }

    private static FilePayload file(String quarter, String first) {
        return Zeeland.inOrder()
                .in(quarter)
                .with("kolom-1,kolom-2", "\"" + first + "\",Zonder profiel " + quarter)
                .file("koppen.csv");
    }

    private static void isValid(Page page) {
        HtmlChecker.assertValid(page.url(), page.content());
    }
}
