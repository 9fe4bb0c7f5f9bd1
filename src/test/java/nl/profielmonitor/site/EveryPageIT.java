package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;

/** What holds for every public page, on every screen. */
@BrowserTest
@Tag("any-database")
@Import(Gallery.class)
class EveryPageIT {

    private static final List<String> OWN = List.of(
            "/",
            "/land/2020-q2",
            "/regio/friesland",
            "/regio/friesland/2020-q2",
            "/regio/friesland/2020-q2/revisie/1",
            "/regio/friesland/2020-q2/geschiedenis",
            "/regio/friesland/2020-q2/herkomst",
            "/regio/friesland/2020-q2/revisie/1/herkomst",
            "/regio/groningen",
            "/regio/vriesland",
            "/regio/friesland/2019-q4",
            "/regio/friesland/2020-q2?revisie=9",
            "/zomaar-iets");

    private static final String STICKING_OUT =
            "frames => frames.reduce((sum, frame) => sum + frame.scrollWidth - frame.clientWidth, 0)";

    /** On how many lines each name stands. */
    static final String LINES = """
            names => names.map(name => {
              const text = document.createRange();
              text.selectNodeContents(name);
              return new Set([...text.getClientRects()].map(line => line.top)).size;
            })""";

    static Stream<String> inEachLanguage() {
        return Stream.concat(OWN.stream().flatMap(path -> Stream.of(path, "/en" + path)), gallery());
    }

    static Stream<String> inDutch() {
        return Stream.concat(OWN.stream(), gallery());
    }

    private static Stream<String> gallery() {
        return Gallery.PIECES.keySet().stream().sorted().map(piece -> "/galerij/" + piece);
    }

    @ParameterizedTest
    @MethodSource("inEachLanguage")
    void isValidAndAccessible(String path, Page page) {
        Response response = page.navigate(path);

        HtmlChecker.assertValid(path, response.text());
        Accessibility.assertNoViolations(page);
        fits(page);
    }

    @ParameterizedTest
    @MethodSource("inDutch")
    void isAccessibleOnAPhoneInTheDark(String path, @Screen(width = 390, height = 844, dark = true) Page page) {
        page.navigate(path);

        Accessibility.assertNoViolations(page);
        fits(page);
    }

    @Test
    void reflowsWhenEnlargedFourfold(@Screen(width = 320, height = 256) Page page) {
        inEachLanguage().forEach(path -> {
            page.navigate(path);
            fits(page);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 720, 1440})
    void reflowsWithTextTwiceAsLarge(int width, Page page) {
        page.setViewportSize(width, 844);
        inEachLanguage().forEach(path -> {
            page.navigate(path);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            fits(page);
        });
    }

    /** A table may scroll in a frame of its own where there is no other way; on a phone there is one. */
    @ParameterizedTest
    @ValueSource(ints = {320, 390, 480})
    void hasNoTableThatScrollsOnAPhone(int width, Page page) {
        page.setViewportSize(width, 844);
        inEachLanguage().forEach(path -> {
            page.navigate(path);
            assertThat(page.locator(".scroll").evaluateAll(STICKING_OUT))
                    .describedAs("pixels of the tables of %s, %s wide, that stick out of their frames", path, width)
                    .isEqualTo(0);
        });
    }

    /** A name that is broken is not found by eye: each stands on one line, or breaks between its words. */
    @Test
    void breaksNoNameOfAMunicipality(@Screen(width = 320, height = 844) Page page) {
        page.navigate("/regio/friesland/2020-q2");

        assertThat(page.locator("#figures tbody th").evaluateAll(LINES))
                .describedAs("lines that each name takes")
                .isEqualTo(Collections.nCopies(18, 1));
    }

    /** Charts take the new width only when the browser has laid out the page. */
    private static void fits(Page page) {
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .describedAs("pixels of %s that stick out of the screen", page.url())
                .isEqualTo(0);
    }
}
