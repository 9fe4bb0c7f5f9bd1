package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A steward who delivers the publication itself, and not a table of its figures. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class PublicationIT {

    private static final String TEXT = """
            Transparantie van klantprofielen

            Tweede kwartaal 2020 Gorinchem

            Gorinchem 10 20 30 1.040 1.100
            Molenlanden 1 2 3 4 10
            TOTAAL AMR 11 22 33 1.044 1.110

            In de arbeidsmarktregio Gorinchem bevat het doelgroepregister
            banenafspraak in totaal 2.000 personen. Hiervan is %d%% bekend binnen Sonar.
            """;

    @Test
    void pastesItsTextWithoutJavaScript(@Screen(javaScript = false, width = 390) Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        paste(steward, String.format(Locale.ROOT, TEXT, 55));

        assertThat(page.locator(".verdict")).containsText("Nog niet te publiceren.");
        assertThat(page.locator("main")).containsText("maar de publicatie zegt 55%");

        paste(steward, String.format(Locale.ROOT, TEXT, 56));
        assertThat(page.locator(".verdict")).hasText("Klaar om te publiceren.");
        assertThat(page.locator("aside")).containsText("Tekst van de publicatie");
        steward.publish();
        steward.links("Gorinchem, tweede kwartaal 2020").click();

        assertThat(page.locator("h1")).containsText("Gorinchem");
        assertThat(steward.rows("TOTAAL AMR")).containsText("1.110");
    }

    @Test
    void deliversItsPdf(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        page.locator("#bestand").setInputFiles(Path.of("src/test/resources/ingest/office/document.pdf"));
        steward.look();

        assertThat(page.locator(".verdict")).hasText("Deze cijfers staan al zo op de site. U hoeft niets te doen.");
        assertThat(page.locator("aside")).containsText("PDF van ");
        HtmlChecker.assertValid(page.url(), page.content());
        Accessibility.assertNoViolations(page);
    }

    @Test
    void choosesAFileOrPastesAText(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        steward.look();
        assertThat(page.locator("#bestand-fout")).hasText("Kies een bestand of plak de tekst.");

        page.locator("#bestand").setInputFiles(Path.of("src/test/resources/ingest/office/document.pdf"));
        paste(steward, "Tweede kwartaal 2020 Gorinchem");
        assertThat(page.locator("#bestand-fout")).hasText("Kies een bestand of plak een tekst, niet allebei.");
        assertThat(page.locator("#tekst")).hasValue("Tweede kwartaal 2020 Gorinchem");
    }

    private static void paste(StewardPage steward, String text) {
        Page page = steward.page();
        if (page.locator("#tekst").count() == 0) {
            page.navigate("/beheer/leveren");
        }
        if (!page.locator("#tekst").isVisible()) {
            page.getByText("Of plak de tekst van de publicatie").click();
        }
        page.locator("#tekst").fill(text);
        steward.look();
    }
}
