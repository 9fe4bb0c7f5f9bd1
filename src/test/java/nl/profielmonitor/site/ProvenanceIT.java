package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.profielmonitor.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a figure on a page to its place in the delivery, and to the delivery itself. */
@BrowserTest
@Tag("any-database")
class ProvenanceIT {

    @ParameterizedTest
    @ValueSource(strings = {"/regio/friesland/2020-q2", "/regio/friesland/2020-q2/revisie/1"})
    void isTwoClicksFromTheFigures(String figures, Page page) {
        page.navigate(figures);

        page.locator("#source > p > a[href$='/herkomst']").click();
        assertThat(page.url()).endsWith(figures + "/herkomst");
        assertThat(page.locator("#gm0080").innerText()).contains("Leeuwarden", "regel 8");
        assertThat(page.locator(".places").first().innerText()).contains("kolom F (kolom-2)");

        page.locator("a[href*='/beheer/leveringen/']").click();
        assertThat(page.locator("input[name=wachtwoord]").count()).isEqualTo(1);
    }

    @Test
    void isLinkedFromEachRow(Page page) {
        page.navigate("/regio/friesland/2020-q2");
        page.locator("#source summary").click();

        page.locator(".lines a[href$='#gm0080']").click();

        assertThat(page.url()).endsWith("/regio/friesland/2020-q2/herkomst#gm0080");
        assertThat(page.locator("tr:target th").innerText()).isEqualTo("Leeuwarden");
    }
}
