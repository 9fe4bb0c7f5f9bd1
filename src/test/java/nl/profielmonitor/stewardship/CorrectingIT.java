package nl.profielmonitor.stewardship;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A correction of one cell, from the file to the history that everybody reads. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class CorrectingIT {

    private static final String STICKING_OUT =
            "[...document.querySelectorAll(':root, .scroll')].reduce((sum, it) => sum + it.scrollWidth - it.clientWidth, 0)";

    @Test
    void showsExactlyTheCellThatChangesUntilItIsHistory(Page page) {
        corrects(page, "2017-Q2", "tweede kwartaal 2017", CorrectingIT::isAccessibleAndFits);
    }

    @Test
    void doesTheSameWithoutJavaScriptOnAPhone(@Screen(javaScript = false, width = 390, height = 844) Page page) {
        corrects(page, "2017-Q3", "derde kwartaal 2017", CorrectingIT::isValid);
    }

    /** @param inOrder what must hold for the pages on the way */
    private static void corrects(Page page, String quarter, String inWords, Consumer<Page> inOrder) {
        StewardPage steward = StewardPage.signedIn(page);
        steward.deliver(Zeeland.inOrder().in(quarter).file("eerste.csv"));
        steward.publish();
        assertThat(page.locator("h1")).hasText("Gepubliceerd");

        steward.deliver(Zeeland.inOrder().vlissingen(14).in(quarter).file("correctie.csv"));
        isExactlyOneCell(page.locator(".change"));
        Page preview = page.waitForPopup(() -> page.locator(".becomes a").click());
        assertThat(preview.locator(".notice")).containsText("Voorbeeld, nog niet gepubliceerd");
        assertThat(preview.locator(".notice")).containsText("Revisie 2 vervangt dan revisie 1.");
        assertThat(preview.locator("#gm0718")).containsText("14");
        assertThat(preview.locator("tfoot tr").first()).containsText("140");
        inOrder.accept(preview);
        preview.close();

        page.getByLabel("Reden van de correctie").fill("Telfout in Vlissingen");
        steward.publish();
        steward.links("Zeeland, " + inWords).click();
        assertThat(page.locator("#gm0718")).containsText("14");
        steward.links("Wat er veranderde").click();

        assertThat(page.locator("h1")).hasText(Pattern.compile("Geschiedenis\\s+Zeeland, " + inWords));
        isExactlyOneCell(page.locator("#revisie-2"));
        assertThat(page.locator("#revisie-2")).containsText("Reden: Telfout in Vlissingen");
        assertThat(page.locator("main")).not().containsText(Pattern.compile("beheerder|correctie\\.csv"));
        inOrder.accept(page);

        steward.links("De cijfers van revisie 1").click();
        assertThat(page.locator(".notice")).containsText("Deze cijfers zijn op");
        assertThat(page.locator(".notice")).containsText("vervangen door revisie 2. Reden: Telfout in Vlissingen");
        assertThat(page.locator("tfoot tr").first()).containsText("130");
    }

    private static void isExactlyOneCell(Locator changes) {
        assertThat(changes.locator(".counts tr"))
                .hasText(new Pattern[] {Pattern.compile("\\s*Vlissingen\\s*Kolom 4\\s*4\\s*14\\s*\\+10\\s*")});
        assertThat(changes.locator(".totals tr")).hasText(new Pattern[] {
            Pattern.compile("\\s*Totalen die meeveranderen\\s*"),
            Pattern.compile("\\s*Vlissingen\\s*Totaal\\s*10\\s*20\\s*\\+10\\s*"),
            Pattern.compile("\\s*Hele regio\\s*Kolom 4\\s*52\\s*62\\s*\\+10\\s*"),
            Pattern.compile("\\s*Hele regio\\s*Totaal\\s*130\\s*140\\s*\\+10\\s*")
        });
    }

    /** Charts take the new width only when the browser has laid out the page. */
    private static void isAccessibleAndFits(Page page) {
        Accessibility.assertNoViolations(page);
        for (int width : new int[] {320, 390, 1440}) {
            page.setViewportSize(width, 900);
            page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertThat(page.evaluate(STICKING_OUT))
                    .describedAs("pixels of %s that stick out of its frames, %s wide", page.url(), width)
                    .isEqualTo(0);
        }
    }

    private static void isValid(Page page) {
        HtmlChecker.assertValid(page.url(), page.content());
    }
}
