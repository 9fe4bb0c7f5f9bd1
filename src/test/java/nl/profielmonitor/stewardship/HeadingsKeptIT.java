package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.profielmonitor.publication.ColumnNaming;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.NamedSet;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The headings of a publication on their way to becoming the names of columns. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class HeadingsKeptIT {

    private static final String PDF = "src/test/resources/ingest/office/document.pdf";
    private static final String TAKE = "Neem deze koppen over als namen";
    private static final String UNNAMED = "De kolomnamen ontbreken in onze bron";

    @Autowired
    ColumnSets columns;

    @Autowired
    ColumnNaming naming;

    @AfterEach
    void giveUpTheNames() {
        NamedSet set = columns.named().get(0);
        List<CountCategory> placeholders = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new CountCategory("kolom-" + i, "Kolom " + i, "Column " + i, null, null, false))
                .toList();
        naming.name(set.columns().code(), placeholders, set.version());
    }

    @Test
    void areShownWithTheDeliveryAndProposedBesideTheColumns(Page page) {
        deliver(page);

        assertThat(page.locator("section[aria-labelledby=gedrukt]"))
                .containsText("Op bladzijde 2, regel 2: Boven kolom 1 ‘Kop een’ Boven kolom 2 ‘Kop twee lang’");
        assertThat(page.locator("main")).containsText("Boven de aantallen staan koppen");
        HtmlChecker.assertValid(page.url(), page.content());
        Accessibility.assertNoViolations(page);

        page.navigate("/beheer/kolommen");
        assertThat(page.locator(".column-set .notice")).containsText("In levering document.pdf van");
        assertThat(page.locator(".column-set .notice")).containsText("Boven kolom 4 ‘Kop vier’");
        HtmlChecker.assertValid(page.url(), page.content());
        Accessibility.assertNoViolations(page);

        page.navigate("/en/beheer/kolommen");
        assertThat(page.locator(".column-set .notice")).containsText("Above column 4 ‘Kop vier’");
    }

    @Test
    void nameNothingUntilAStewardConfirmsThem(@Screen(javaScript = false, width = 390) Page page) {
        StewardPage steward = deliver(page);
        steward.links(TAKE).click();

        assertThat(page.locator("[name='naam.kolom-2']")).hasValue("Kop twee lang");
        assertThat(page.locator("[name='naamEngels.kolom-2']")).hasValue("");
        save(page);
        assertThat(page.locator("[role=alert]")).containsText("De kolommen zijn niet opgeslagen.");
        page.navigate("/regio/friesland/2020-q2");
        assertThat(page.locator("main")).containsText(UNNAMED);

        page.navigate("/beheer/kolommen");
        steward.links(TAKE).click();
        for (int column = 1; column <= 4; column++) {
            page.locator("[name='naamEngels.kolom-" + column + "']").fill("Heading " + column);
        }
        save(page);
        assertThat(page.locator("section[aria-labelledby=gedrukt]")).containsText("‘Kop een’");
        assertThat(steward.links(TAKE)).hasCount(0);
        page.navigate("/beheer/kolommen");
        assertThat(page.locator(".column-set .notice")).hasCount(0);
        page.navigate("/regio/friesland/2020-q2");
        assertThat(page.locator("main")).containsText("Kop twee lang");
        assertThat(page.locator("main")).not().containsText(UNNAMED);
    }

    private static StewardPage deliver(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        page.locator("#bestand").setInputFiles(Path.of(PDF));
        steward.look();
        return steward;
    }

    private static void save(Page page) {
        page.locator(".column-set .submit button").click();
    }
}
