package nl.profielmonitor.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Somebody who looks up a figure, on a new installation. */
@BrowserTest
@Tag("any-database")
@Import(Gallery.class)
class BrowsingIT {

    /** The share of a canvas that is not blank, in percents. */
    private static final String DRAWN = """
            canvas => {
              const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              let drawn = 0;
              for (let at = 3; at < pixels.length; at += 4) drawn += pixels[at] > 0;
              return 100 * drawn / (pixels.length / 4);
            }""";

    /** What a chart holds: per row its name and the numbers that it draws. */
    private static final String CHART = """
            canvas => {
              const {labels, datasets} = Chart.getChart(canvas).data;
              return Object.fromEntries(labels.map((label, at) => [label, datasets.map(set => set.data[at])]));
            }""";

    /** What the table says: per row its name and its counts, as written. */
    private static final String TABLE = """
            rows => Object.fromEntries(rows.map(row => [
              row.querySelector('th').textContent,
              [...row.querySelectorAll('.count:not(.total) .n')].map(cell => cell.textContent.trim())]))""";

    @Test
    void findsTheNumberOfLeeuwardenFromTheFrontPage(Page page) {
        page.navigate("/");
        assertThat(page.locator("h1")).containsText("1 van 35 regio’s");
        assertThat(page.locator(".key"))
                .hasText(Pattern.compile("In 1 van de 35 regio’s zijn 7\\.363 van de 9\\.651 .*76%\\."));

        follow(page, ".tiles", "Friesland 76%");

        assertThat(page).hasURL(Pattern.compile(".*/regio/friesland/2020-q2$"));
        assertThat(page.locator(".key"))
                .hasText(
                        "Van de 9.651 personen in het doelgroepregister banenafspraak zijn er 7.363 bekend in Sonar: 76%.");
        assertThat(page.locator("#gm0080"))
                .hasText(Pattern.compile("Leeuwarden\\s+85\\s+367\\s+1\\.106\\s+123\\s+1\\.681\\s+23%"));
    }

    @Test
    void readsTheSameInEnglish(Page page) {
        page.navigate("/regio/friesland/2020-q2");
        page.getByRole(AriaRole.LINK, named("English")).click();

        assertThat(page).hasURL(Pattern.compile(".*/en/regio/friesland/2020-q2$"));
        assertThat(page.locator(".key"))
                .hasText(
                        "Of the 9,651 persons in the target-group register of the job agreement, 7,363 are known in Sonar: 76%.");
        assertThat(page.locator("tfoot tr").first())
                .containsText(Pattern.compile("394\\s+1,830\\s+4,202\\s+937\\s+7,363"));

        page.getByRole(AriaRole.LINK, named("Nederlands")).click();
        assertThat(page).hasURL(Pattern.compile("[^/]*//[^/]*/regio/friesland/2020-q2$"));
    }

    @Test
    void hasEverythingWithoutJavaScript(@Screen(javaScript = false) Page page) {
        page.navigate("/regio/friesland/2020-q2");

        assertThat(page.locator("tbody tr")).hasCount(18);
        assertThat(page.locator("tfoot tr").first())
                .hasText(Pattern.compile("TOTAAL AMR\\s+394\\s+1\\.830\\s+4\\.202\\s+937\\s+7\\.363"));
        assertThat(page.locator(".key")).containsText("9.651");
        assertThat(page.locator(".key")).containsText("76%");
        assertThat(page.locator(".charts")).isHidden();
    }

    @Test
    @SuppressWarnings("unchecked")
    void drawsInTheChartWhatTheTableSays(Page page) {
        page.navigate("/regio/friesland/2020-q2");
        Locator canvas = page.locator("#chart-counts");

        Map<String, List<Integer>> chart = (Map<String, List<Integer>>) canvas.evaluate(CHART);
        Map<String, List<String>> table =
                (Map<String, List<String>>) page.locator("#figures tbody tr").evaluateAll(TABLE);

        assertThat(chart).hasSize(18).containsEntry("Leeuwarden", List.of(85, 367, 1106, 123));
        assertThat(chart.keySet()).isEqualTo(table.keySet());
        chart.forEach((name, counts) -> assertThat(counts)
                .describedAs(name)
                .isEqualTo(table.get(name).stream()
                        .map(count -> Integer.valueOf(count.replace(".", "")))
                        .toList()));
        assertThat(drawn(canvas)).isGreaterThan(5);
        assertThat(drawn(page.locator("#chart-shares"))).isGreaterThan(30);
    }

    @Test
    @SuppressWarnings("unchecked")
    void drawsEveryMunicipalityAsAHundredPercent(Page page) {
        page.navigate("/regio/friesland/2020-q2");

        Map<String, List<Number>> chart =
                (Map<String, List<Number>>) page.locator("#chart-shares").evaluate(CHART);

        assertThat(chart).hasSize(19).containsKey("TOTAAL AMR");
        chart.forEach((name, shares) -> assertThat(
                        shares.stream().mapToDouble(Number::doubleValue).sum())
                .describedAs(name)
                .isBetween(99.999, 100.001));
    }

    @Test
    @SuppressWarnings("unchecked")
    void drawsNothingForWhatIsMissing(Page page) {
        page.navigate("/galerij/ontbrekend");

        Map<String, List<Integer>> chart =
                (Map<String, List<Integer>>) page.locator("#chart-counts").evaluate(CHART);

        assertThat(chart.get("Ameland")).containsExactly(0, 1, null, 3);
        assertThat(chart.get("Vlieland")).containsOnlyNulls();
        assertThat(page.locator(".charts .small"))
                .hasText("Niet helemaal getekend, want er ontbreken aantallen: Ameland, Vlieland.");
    }

    @Test
    void makesRoomInTheChartForAPrintedTotalOverMissingParts(Page page) {
        page.navigate("/galerij/totaal-geleverd");

        Locator canvas = page.locator("#chart-counts");
        assertThat(((Number) canvas.evaluate("canvas => Chart.getChart(canvas).scales.x.max")).intValue())
                .isGreaterThanOrEqualTo(2900);
        assertThat(canvas.evaluate("canvas => Chart.getChart(canvas).data.labels[0]"))
                .isEqualTo("Ameland");
        assertThat(page.locator("#gm0001 .total .undivided")).hasCount(1);
    }

    @Test
    void followsTheColourSchemeWithItsCharts(Page page) {
        page.navigate("/regio/friesland/2020-q2");
        String light = colourOfAxis(page);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        page.waitForCondition(() -> !colourOfAxis(page).equals(light));
        assertThat(drawn(page.locator("#chart-counts"))).isGreaterThan(5);
    }

    @Test
    void helpsWhoeverMistypesARegion(Page page) {
        page.navigate("/regio/vriesland");
        assertThat(page.locator(".key")).hasText("We kennen geen regio ‘vriesland’.");

        follow(page, ".offers", "Friesland");

        assertThat(page.locator("h1")).containsText("Friesland");
    }

    @Test
    void readsOfOnePersonThatItIsLessThanOnePercent(Page page) {
        page.navigate("/galerij/een-persoon");

        assertThat(page.locator(".key"))
                .hasText(
                        "Van de 2.000 personen in het doelgroepregister banenafspraak is er 1 bekend in Sonar: minder dan 1%.");
        assertThat(page.locator(".flags .sum").first()).containsText("<1%");
        assertThat(page.locator("main")).containsText("1 persoon minder dan in het eerste kwartaal 2020 (−50%).");
    }

    @Test
    void readsOfNobodyThatHeIsNotInSonarWhereMunicipalitiesAreMissing(Page page) {
        page.navigate("/galerij/veel-gemeenten-afwezig");

        assertThat(page.locator(".flags")).containsText("niet in Sonar of niet geteld");
        assertThat(page.locator(".stairs")).containsText("niet in Sonar of niet geteld");
        assertThat(page.locator("main"))
                .containsText("Hoeveel personen in het register niet bekend zijn in Sonar, is onbekend");
    }

    @Test
    void readsThatMorePersonsAreKnownAtLeastThanTheRegisterHas(Page page) {
        page.navigate("/en/galerij/ten-minste-boven-honderd");

        assertThat(page.locator(".key"))
                .hasText(
                        "At least 7,365 persons are known in Sonar. There are 7,000 in the target-group register of the job agreement.");
    }

    @Test
    void keepsTheQuarterOfWhoeverMistypesARegion(Page page) {
        page.navigate("/regio/frisland/2020-q2");

        follow(page, ".offers", "Friesland, tweede kwartaal 2020");

        assertThat(page).hasURL(Pattern.compile(".*/regio/friesland/2020-q2$"));
    }

    @Test
    void leadsFromAMunicipalityToItsRegion(Page page) {
        page.navigate("/regio/leeuwarden");

        follow(page, ".offers", "Leeuwarden ligt in Friesland");

        assertThat(page.locator("h1")).containsText("Friesland");
    }

    @Test
    void leadsFromARegionWithoutFiguresToThoseThatHave(Page page) {
        page.navigate("/");
        follow(page, ".tiles", "Groningen geen cijfers");
        assertThat(page.locator(".key")).hasText("Over Groningen staan hier nog geen cijfers.");

        follow(page, ".offers", "tweede kwartaal 2020: 1 regio");

        assertThat(page).hasURL(Pattern.compile(".*/land/2020-q2$"));
    }

    @Test
    void getsByWithAKeyboard(Page page) {
        page.navigate("/regio/friesland/2020-q2");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();

        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*#content$"));
    }

    private static String colourOfAxis(Page page) {
        return (String)
                page.locator("#chart-counts").evaluate("canvas => Chart.getChart(canvas).options.scales.y.ticks.color");
    }

    private static double drawn(Locator canvas) {
        return ((Number) canvas.evaluate(DRAWN)).doubleValue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** A link by its whole name, in a part of the page. */
    private static void follow(Page page, String part, String link) {
        page.locator(part)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }
}
