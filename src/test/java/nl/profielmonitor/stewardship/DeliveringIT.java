package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A steward at work in a browser, from a file with faults to figures that everybody reads. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class DeliveringIT {

    private static final Zeeland FAULTY = Zeeland.inOrder()
            .without("Veere")
            .with("Goes,1,2,3,4,10,", "Goes,1,1.2,3,4,10,")
            .with("Hulst,1,2,3,4,10,", "Hulst,1,2,3,4,11,")
            .with(",,,,,,200", ",,,,,,");

    private static final Zeeland MENDED = Zeeland.inOrder().without("Veere").with(",,,,,,200", ",,,,,,");

    @Test
    void mendsAFileAcceptsWarningsAndPublishes(Page page) throws IOException {
        StewardPage steward = StewardPage.signedIn(page);
        steward.deliver(FAULTY.in("2017-Q2").file("zeeland.csv"));

        assertThat(page.locator(".verdict"))
                .hasText("Nog niet te publiceren. Verbeter twee fouten in het bestand en lever het opnieuw.");
        assertThat(finding(row(page, "3"))).containsText("‘1.2’ in kolom-2 is geen heel aantal.");
        assertThat(row(page, "3").locator("mark")).hasText("1.2");
        assertThat(finding(row(page, "4"))).containsText("Het totaal is 11, maar de kolommen tellen op tot 10.");
        assertThat(row(page, "–Ontbreekt")).containsText("Veere");

        // The one click of the page: whoever chooses the mended file delivers it.
        page.locator(".mended input[type=file]")
                .setInputFiles(MENDED.in("2017-Q2").file("verbeterd.csv"));
        page.waitForCondition(() -> page.locator(".file").textContent().equals("verbeterd.csv"));
        publishAfterTheWarnings(steward);

        steward.links("Zeeland, tweede kwartaal 2017").click();
        assertThat(page.locator("h1")).containsText("Zeeland");
        assertThat(steward.rows("Goes")).containsText("10");
        assertThat(steward.rows("TOTAAL AMR")).containsText("120");

        Download csv = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("CSV").setExact(true))
                .click());
        assertThat(csv.suggestedFilename()).isEqualTo("profielmonitor-zeeland-2017-q2.csv");
        assertThat(Files.readString(csv.path())).contains("2017-Q2,Zeeland,GM0664,Goes,1,2,3,4,10,");
    }

    @Test
    void doesTheSameWithoutJavaScript(@Screen(javaScript = false) Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        steward.deliver(FAULTY.in("2017-Q3").file("zeeland.csv"));
        assertThat(finding(row(page, "3"))).containsText("‘1.2’ in kolom-2 is geen heel aantal.");

        page.locator(".mended input[type=file]")
                .setInputFiles(MENDED.in("2017-Q3").file("verbeterd.csv"));
        steward.press("Lever dit bestand");
        publishAfterTheWarnings(steward);

        steward.links("Zeeland, derde kwartaal 2017").click();
        assertThat(steward.rows("Goes")).containsText("10");
    }

    @Test
    void takesAFileThatIsDropped(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        assertThat(page.locator(".drop.ready")).isVisible();
        page.evaluate("""
                csv => {
                  const files = new DataTransfer();
                  files.items.add(new File([csv], "gesleept.csv", {type: "text/csv"}));
                  document.querySelector(".drop").dispatchEvent(
                    new DragEvent("drop", {bubbles: true, cancelable: true, dataTransfer: files}));
                }
                """, Zeeland.inOrder().in("2017-Q4").csv());
        steward.look();

        assertThat(page.locator(".file")).hasText("gesleept.csv");
        assertThat(page.locator(".verdict")).hasText("Klaar om te publiceren.");
    }

    @Test
    void seesBeforeSendingThatAFileIsTooLarge(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        assertThat(page.locator(".drop.ready")).isVisible();
        page.evaluate("""
                () => {
                  const files = new DataTransfer();
                  files.items.add(new File([new Uint8Array(64 * 1024 * 1024 + 1)], "groot.csv"));
                  const input = document.querySelector("#bestand");
                  input.files = files.files;
                  input.dispatchEvent(new Event("change"));
                }
                """);
        steward.look();

        assertThat(page.locator("#bestand-fout")).hasText("Dit bestand is te groot. Hoogstens 64 MB.");
        assertThat(page).hasURL(Pattern.compile(".*/beheer/leveren"));
    }

    @Test
    void putsTheReaderWhereSomethingIsAsked(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        steward.deliver(MENDED.in("2018-Q4").file("zeeland.csv"));
        steward.publish();

        assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(":focus")).hasAttribute("name", "akkoord");
        page.keyboard().press("Space");
        assertThat(page.locator("input[name=akkoord]:checked")).hasCount(1);
    }

    @Test
    void isAccessibleAndValidOnEachPage(Page page) {
        StewardPage steward = new StewardPage(page);
        check(page, "/beheer/aanmelden");
        page.navigate("/beheer/leveren");
        steward.signIn("geraden");
        check(page);
        StewardPage.signedIn(page);
        check(page, "/beheer/leveren");
        page.locator("details").all().forEach(Locator::click);
        Accessibility.assertNoViolations(page);
        page.locator("form:has(#bestand)").evaluate("form => form.noValidate = true");
        steward.look();
        check(page);
        steward.deliver(FAULTY.in("2018-Q4").file("zeeland.csv"));
        check(page, page.url());
        check(page, page.url() + "?ernst=fout");
        steward.deliver(MENDED.in("2018-Q4").file("zeeland.csv"));
        String kept = page.url();
        check(page, kept + "?ernst=waarschuwing");
        check(page, kept + "/voorbeeld/zeeland/2018-q4");
        check(page, kept);
        steward.publish();
        check(page);
        check(page, "/beheer/leveringen");
        steward.links("2020-q2-friesland.csv").last().click();
        check(page, page.url());
    }

    @Test
    void isAccessibleOnADarkPhoneInEnglish(@Screen(width = 390, dark = true, language = "en") Page page) {
        StewardPage steward = new StewardPage(page);
        page.navigate("/en/beheer/leveren");
        Accessibility.assertNoViolations(page);
        page.locator("#wachtwoord").fill(ApplicationTest.STEWARD_PASSWORD);
        steward.press("Sign in");
        assertThat(page).hasURL(Pattern.compile(".*/en/beheer/leveren"));
        Accessibility.assertNoViolations(page);
        page.locator("#bestand").setInputFiles(FAULTY.in("2018-Q4").file("zeeland.csv"));
        steward.press("See what the file contains");
        assertThat(page.locator(".verdict"))
                .hasText("Cannot be published yet. Correct two errors in the file and deliver it again.");
        Accessibility.assertNoViolations(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.navigate("/en/beheer/leveringen");
        Accessibility.assertNoViolations(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }

    private static void publishAfterTheWarnings(StewardPage steward) {
        Page page = steward.page();
        assertThat(page.locator(".verdict")).hasText("Te publiceren, zodra u twee waarschuwingen hebt bekeken.");
        steward.publish();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Veere hoort bij Zeeland en heeft geen rij.");

        row(page, "–Ontbreekt").getByRole(AriaRole.CHECKBOX).check();
        steward.publish();
        assertThat(page.getByRole(AriaRole.ALERT)).not().containsText("Veere");
        assertThat(row(page, "–Ontbreekt").getByRole(AriaRole.CHECKBOX)).isChecked();

        row(page, "14").getByRole(AriaRole.CHECKBOX).check();
        steward.publish();
        assertThat(page.locator("h1")).hasText("Gepubliceerd");
    }

    /** A page at an address, as served and as shown. */
    private static void check(Page page, String address) {
        page.navigate(address);
        HtmlChecker.assertValid(address, page.request().get(address).text());
        Accessibility.assertNoViolations(page);
    }

    /** A page that answers a form, as shown. */
    private static void check(Page page) {
        HtmlChecker.assertValid(page.url(), page.content());
        Accessibility.assertNoViolations(page);
    }

    /** The row of the file's table that begins with a line's number. */
    private static Locator row(Page page, String line) {
        return page.locator(".proof tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "td.line", new Page.LocatorOptions().setHasText(Pattern.compile("^" + line + "$")))));
    }

    private static Locator finding(Locator row) {
        return row.locator(".finding");
    }
}
