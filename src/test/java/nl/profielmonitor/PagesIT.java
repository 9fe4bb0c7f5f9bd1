package nl.profielmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, in both languages. A new page is added to the list here. */
@BrowserTest
@Tag("any-database")
class PagesIT {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/land/2020-q2",
            "/regio/friesland",
            "/regio/friesland/2020-q2",
            "/regio/friesland/2020-q2/revisie/1",
            "/beheer/aanmelden");

    private static final List<String> NOT_THERE =
            List.of("/bestaat-niet", "/regio/friezland", "/regio/friesland/2020-q3", "/land/2020-q3");

    /** Pages that a steward must sign in for. */
    private static final List<String> FOR_STEWARDS = List.of("/beheer/leveren", "/beheer/leveringen");

    static Stream<String> pages() {
        return Stream.of(PUBLIC, NOT_THERE, FOR_STEWARDS)
                .flatMap(List::stream)
                .flatMap(page -> Stream.of(page, "/en" + page));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isValidHtml(String address, Page page) {
        HtmlChecker.assertValid(address, open(page, address).text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessible(String address, Page page) {
        open(page, address);

        Accessibility.assertNoViolations(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleOnAPhoneInTheDark(String address, @Screen(width = 390, height = 844, dark = true) Page page) {
        open(page, address);

        Accessibility.assertNoViolations(page);
    }

    /** At 320 pixels nothing is to be read by scrolling sideways: WCAG 2.2, success criterion 1.4.10. */
    @ParameterizedTest
    @MethodSource("pages")
    void fitsANarrowScreen(String address, @Screen(width = 320, height = 640) Page page) {
        open(page, address);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }

    private static Response open(Page page, String address) {
        String inDutch = address.replaceFirst("^/en/", "/");
        if (FOR_STEWARDS.contains(inDutch)) {
            signIn(page);
        }
        Response response = page.navigate(address);
        assertThat(response.url()).as("where %s leads", address).endsWith(address);
        assertThat(response.status()).as("status of %s", address).isEqualTo(NOT_THERE.contains(inDutch) ? 404 : 200);
        return response;
    }

    private static void signIn(Page page) {
        page.navigate("/beheer/aanmelden");
        page.locator("#wachtwoord").fill(ApplicationTest.STEWARD_PASSWORD);
        page.locator("main form button").click();
    }
}
