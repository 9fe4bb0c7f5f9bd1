package nl.profielmonitor.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the sheet looks like that the pages are drawn on. */
@BrowserTest
@Tag("any-database")
class SheetIT {

    private static final String COLOURS =
            "swatches => swatches.map(swatch => getComputedStyle(swatch).backgroundColor)";

    private static final String BORDERS = "swatches => swatches.map(swatch => getComputedStyle(swatch).borderTopStyle)";

    @Test
    void goesOnBelowAPageThatIsShorterThanTheWindow(@Screen(height = 1400) Page page) throws IOException {
        page.navigate("/zomaar-iets");

        BufferedImage screen = screenshot(page);

        assertThat(screen.getRGB(20, 1390)).isEqualTo(screen.getRGB(20, 20)).isEqualTo(0xFFF6F8F8);
    }

    @Test
    void goesOnInTheDark(@Screen(height = 1400, dark = true) Page page) throws IOException {
        page.navigate("/zomaar-iets");

        BufferedImage screen = screenshot(page);

        assertThat(screen.getRGB(20, 1390)).isEqualTo(screen.getRGB(20, 20)).isEqualTo(0xFF101A1E);
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheClassesOfTheMapApartInForcedColours(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate("/");

        assertThat((List<String>) page.locator(".map-key .swatch:not(.silent)").evaluateAll(COLOURS))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat((List<String>) page.locator(".map-key .swatch").evaluateAll(BORDERS))
                .containsExactly("solid", "solid", "solid", "solid", "solid", "dotted", "dashed");
    }

    @Test
    void writesTheNameOfAColumnOnOneLineWhereThereIsRoom(Page page) {
        page.navigate("/en/regio/friesland/2020-q2");

        assertThat(page.locator("#figures thead .count-head .n"))
                .containsText(new String[] {"Column 1", "Column 2", "Column 3", "Column 4", "Total"});
        assertThat(page.locator("#figures thead .count-head .n").evaluateAll(EveryPageIT.LINES))
                .describedAs("lines that each name takes")
                .isEqualTo(Collections.nCopies(5, 1));
    }

    private static BufferedImage screenshot(Page page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    }
}
