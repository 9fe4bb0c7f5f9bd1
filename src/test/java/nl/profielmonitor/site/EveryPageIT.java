package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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
            "/regio/groningen",
            "/regio/vriesland",
            "/regio/friesland/2019-q4",
            "/regio/friesland/2020-q2?revisie=9",
            "/zomaar-iets");

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

    private static void fits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .describedAs("pixels of %s that stick out of the screen", page.url())
                .isEqualTo(0);
    }
}
