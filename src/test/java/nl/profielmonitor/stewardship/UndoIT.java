package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A steward who takes back what was published, in any order. Each test has a quarter of its own. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class UndoIT {

    private static final Zeeland FIRST = Zeeland.inOrder();

    @Test
    void withdrawsInAnyOrderUntilTheFirstRevisionIsCurrentAgain(Page page) {
        withdrawsInAnyOrder(page, "2018-Q1", "eerste kwartaal 2018");
    }

    @Test
    void doesTheSameWithoutJavaScript(@Screen(javaScript = false) Page page) {
        withdrawsInAnyOrder(page, "2018-Q2", "tweede kwartaal 2018");
    }

    private static void withdrawsInAnyOrder(Page page, String quarter, String inWords) {
        StewardPage steward = StewardPage.signedIn(page);
        publish(steward, FIRST.in(quarter), "eerste.csv");
        String second = publish(steward, FIRST.vlissingen(14).in(quarter), "tweede.csv");
        String third = publish(steward, FIRST.vlissingen(24).in(quarter), "derde.csv");

        page.navigate(second);
        steward.links("Intrekken…").click();
        assertThat(steward.rows("Zeeland, " + inWords)).containsText("Er verandert niets: revisie 3");
        withdraw(steward, "Ook verkeerd");
        assertThat(steward.links("Zeeland, " + inWords).locator("..")).containsText("revisie 2, ingetrokken");
        assertThat(total(steward, quarter)).containsText("150");

        page.navigate(third);
        steward.links("Intrekken…").click();
        assertThat(steward.rows("Zeeland, " + inWords)).containsText("revisie 1 van");
        assertThat(steward.rows("Zeeland, " + inWords)).containsText("Totaal 130");
        assertThat(steward.links("eerste.csv")).isVisible();
        withdraw(steward, "Toch geen telfout");
        assertThat(page.locator("aside")).containsText("Toch geen telfout");
        assertThat(page.locator("aside")).containsText("door beheerder");

        assertThat(total(steward, quarter)).containsText("130");
        page.navigate("/regio/zeeland/" + quarter.toLowerCase(Locale.ROOT) + "/revisie/3");
        assertThat(page.locator(".notice")).containsText("Reden: Toch geen telfout");
    }

    @Test
    void keepsAReasonOfWhichNothingCameAndAsksAgain(@Screen(javaScript = false) Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        page.navigate(publish(steward, FIRST.in("2018-Q3"), "eerste.csv"));
        steward.links("Intrekken…").click();
        page.locator("#reden").fill("   ");
        steward.press("Levering intrekken");

        assertThat(page.locator("[role=alert]")).hasText("Geef een reden van hoogstens 2.000 tekens.");
        assertThat(page).hasURL(Pattern.compile(".*/intrekken$"));
        HtmlChecker.assertValid(page.url(), page.content());
        steward.links("Toch niet").click();
        assertThat(page.locator("h1")).hasText("Gepubliceerd");
    }

    @Test
    void looksLikeTheSiteOnEachPage(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        publish(steward, FIRST.in("2018-Q4"), "eerste.csv");
        String second = publish(steward, FIRST.vlissingen(14).in("2018-Q4"), "tweede.csv");
        isInOrder(page, second);
        isInOrder(page, second + "/intrekken");
        isInOrder(page, "/en" + second + "/intrekken");
        isInOrder(page, second + "/wissen");
        isInOrder(page, "/en" + second + "/wissen");
        page.locator("#reden").fill("It held names");
        steward.press("Erase the file");
        isInOrder(page, second);
        assertThat(page.locator("aside")).containsText("It held names");
        isInOrder(page, second + "/origineel");
        assertThat(page.locator("h1")).hasText("Dit bestand is er niet meer");
        isInOrder(page, "/beheer/kolommen");
        isInOrder(page, "/en/beheer/kolommen");
        isInOrder(page, "/beheer/leveringen");
        page.locator(".hash summary").first().click();
        Accessibility.assertNoViolations(page);
    }

    @Test
    void looksLikeTheSiteOnADarkPhone(@Screen(width = 390, height = 844, dark = true) Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        String delivery = publish(steward, FIRST.in("2019-Q1"), "eerste.csv");
        for (String path : new String[] {"", "/intrekken", "/wissen"}) {
            isInOrder(page, delivery + path);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
        isInOrder(page, "/beheer/kolommen");
    }

    @Test
    void takesAFileAlongUnderItsOwnName(Page page) throws IOException {
        StewardPage steward = StewardPage.signedIn(page);
        page.navigate(publish(steward, FIRST.in("2019-Q2"), "Súdwest (2).csv"));

        Download download =
                page.waitForDownload(() -> steward.links("Download het bestand").click());

        assertThat(download.suggestedFilename()).isEqualTo("Súdwest (2).csv");
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .isEqualTo(FIRST.in("2019-Q2").csv());
    }

    /** Publishes a file; gives the address of the page about it. */
    private static String publish(StewardPage steward, Zeeland file, String name) {
        Page page = steward.page();
        steward.deliver(file.file(name));
        assertThat(page.locator(".file")).hasText(name);
        if (page.locator("#reden").isVisible()) {
            page.locator("#reden").fill("Telfout in Vlissingen");
        }
        steward.publish();
        assertThat(page.locator("h1")).hasText("Gepubliceerd");
        return page.url().replaceFirst("https?://[^/]*", "");
    }

    private static void withdraw(StewardPage steward, String reason) {
        steward.page().locator("#reden").fill(reason);
        steward.press("Levering intrekken");
        assertThat(steward.page().locator("h1")).hasText("Ingetrokken");
    }

    private static Locator total(StewardPage steward, String quarter) {
        steward.page().navigate("/regio/zeeland/" + quarter.toLowerCase(Locale.ROOT));
        return steward.rows("TOTAAL AMR");
    }

    private static void isInOrder(Page page, String path) {
        page.navigate(path);
        HtmlChecker.assertValid(path, page.request().get(path).text());
        Accessibility.assertNoViolations(page);
    }
}
