package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.profielmonitor.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** A column without a heading, of which a steward said what it is. */
@BrowserTest(ownApplication = true)
class NamelessColumnIT {

    @Test
    void isCalledByItsLetterWhereItsFiguresComeFrom(Page page) {
        StewardPage steward = StewardPage.signedIn(page);
        steward.deliver(Zeeland.inOrder().in("2017-Q2").with("kolom-2,", ",").file("koppen.csv"));
        page.getByLabel("Kolom E, zonder kop").selectOption("kolom-2");
        steward.press("Lees het bestand zo");
        steward.publish();

        page.navigate("/regio/zeeland/2017-q2/herkomst");
        assertThat(steward.rows("Kolom 2")).containsText("kolom E, zonder kop");
        assertThat(page.request()
                        .get("/api/v1/arbeidsmarktregios/zeeland/kwartalen/2017-q2/herkomst")
                        .text())
                .contains("{\"code\":\"kolom-2\",\"kop\":null,\"letter\":\"E\"}");
    }
}
