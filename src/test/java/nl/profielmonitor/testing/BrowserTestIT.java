package nl.profielmonitor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
class BrowserTestIT {

    private static final String ACCESSIBLE = """
            <!doctype html>
            <html lang="nl">
            <head><title>Friesland</title></head>
            <body><main><h1>Friesland</h1><p style="color:#000;background:#fff">Tekst</p></main></body>
            </html>
            """;

    @LocalServerPort
    int port;

    @Test
    void opensTheApplication(Page page) {
        assertThat(page.navigate("/actuator/health").url()).isEqualTo("http://localhost:" + port + "/actuator/health");
    }

    @Test
    void showsTheScreenThatATestAsksFor(@Screen(width = 390, dark = true, language = "en") Page page) {
        assertThat(page.evaluate("innerWidth")).isEqualTo(390);
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
        assertThat(page.evaluate("navigator.language")).isEqualTo("en");
    }

    @Test
    void acceptsAnAccessiblePage(Page page) {
        page.setContent(ACCESSIBLE);

        assertThatCode(() -> Accessibility.assertNoViolations(page)).doesNotThrowAnyException();
    }

    @Test
    void findsTextThatIsTooPale(Page page) {
        page.setContent(ACCESSIBLE.replace("#000", "#ccc"));

        assertThatThrownBy(() -> Accessibility.assertNoViolations(page))
                .hasMessageContaining("color-contrast (serious)")
                .hasMessageContaining("Tekst</p>");
    }

    @Test
    void findsAButtonThatIsTooSmall(Page page) {
        String small = "<button style='width:12px;height:12px;padding:0;font-size:0' aria-label='a'></button>";
        page.setContent(ACCESSIBLE.replace("</p>", "</p>" + small + small));

        assertThatThrownBy(() -> Accessibility.assertNoViolations(page)).hasMessageContaining("target-size");
    }

    @Test
    void hearsAScriptThatFailsAndARequestToAnotherHost() {
        try (BrowserContext context = Chromium.get().newContext()) {
            WatchedPage watched = new WatchedPage(context, "http://localhost:" + port);
            watched.page().setContent(ACCESSIBLE.replace("Tekst", "<img src='http://localhost:1/a.png' alt=''>"));
            watched.page().evaluate("setTimeout(() => { throw new Error('kapot') })");
            watched.page().waitForTimeout(100);

            assertThat(watched.complaints())
                    .anySatisfy(complaint -> assertThat(complaint).contains("kapot"))
                    .anySatisfy(complaint -> assertThat(complaint).contains("asked another host"));
        }
    }
}
