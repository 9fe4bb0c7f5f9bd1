package nl.profielmonitor.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Optional;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.threeten.extra.YearQuarter;

/** What a phone shows of what a wide screen shows. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
@Import(Gallery.class)
class PhoneIT {

    private static final PublicationKey FRIESLAND = new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 2));
    private static final PublicationKey GRONINGEN = new PublicationKey(new RegionCode("AM01"), YearQuarter.of(2020, 2));

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @Test
    void hasTheShareOfEachMunicipalityBesideItsName(@Screen(width = 390, height = 844) Page page) {
        page.navigate("/regio/friesland/2020-q2");

        Locator share = page.locator("#gm0080 .share");
        assertThat(share).isVisible();
        assertThat(share).hasText("23%");
        assertThat(page.locator("#figures thead .share")).isVisible();
        assertThat(bottom(share)).isLessThan(bottom(page.locator("#gm0080 td.total .n")) - 10);
        assertThat(bottom(share)).isCloseTo(bottom(page.locator("#gm0080 th")), within(6.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 512, 513, 640, 767})
    void saysHowManyPersonsALengthOfBarIs(int width, Page page) {
        page.setViewportSize(width, 844);
        page.navigate("/regio/friesland/2020-q2");

        assertThat(page.locator(".scale")).isVisible();
        double whole = page.locator("#gm0080 .total .bar").boundingBox().width;
        assertThat(page.locator(".scale .bar").boundingBox().width / whole).isCloseTo(5.0 / 17, within(0.01));
        assertThat(bottom(page.locator(".scale")))
                .describedAs("where the scale ends, above the heads of the columns")
                .isLessThanOrEqualTo(
                        page.locator("#figures thead .count-head .n").first().boundingBox().y);
    }

    @Test
    void saysItOfShortBarsToo(@Screen(width = 390, height = 844) Page page) {
        page.navigate("/galerij/klein");

        assertThat(page.locator(".scale")).hasText("2 personen (alle balken)");
        double whole = page.locator("#gm0001 .total .bar").boundingBox().width;
        assertThat(page.locator(".scale .bar").boundingBox().width / whole).isCloseTo(1.0, within(0.01));
    }

    @Test
    void hasTheChangesBelowTheNumbers(@Screen(width = 390, height = 844) Page page) {
        page.navigate("/galerij/enorm-veranderd");

        Locator changes = page.locator("#gm0001 .change");
        assertThat(changes).hasText(new String[] {"+110.000 +9.901%", "−110.001 −9.901%"});
        assertThat(changes.first().boundingBox().y).isEqualTo(changes.last().boundingBox().y);
        assertThat(bottom(page.locator("#gm0001 .total .n")))
                .isLessThanOrEqualTo(changes.first().boundingBox().y + 1);
        assertThat(bottom(page.locator("#figures thead .total")))
                .isLessThanOrEqualTo(
                        page.locator("#figures thead .change").first().boundingBox().y + 1);
    }

    @Test
    void saysNothingOfAnAxisThatIsNotDrawn(@Screen(width = 390, height = 844) Page page) {
        deliveries.publish(Republished.register(
                publications.current(FRIESLAND).orElseThrow(), GRONINGEN, 0, 9000, Optional.empty()));
        page.navigate("/");

        Locator about = page.locator(".ranking .drawn-only");
        assertThat(page.locator(".ranking-table td.axis").first()).isHidden();
        assertThat(about).isHidden();
        page.setViewportSize(1440, 900);
        assertThat(page.locator(".ranking-table td.axis").first()).isVisible();
        assertThat(about).isVisible();
    }

    @Test
    void namesInTheSentenceWhomItIsNotAbout(@Screen(width = 390, height = 844) Page page) {
        page.navigate("/galerij/gemeenten-afwezig");
        assertThat(page.locator(".key").first())
                .containsText("Cijfers van Leeuwarden, Schiermonnikoog en Terschelling ontbreken.");

        page.navigate("/en/galerij/gemeenten-afwezig");
        assertThat(page.locator(".key").first())
                .containsText("Figures for Leeuwarden, Schiermonnikoog and Terschelling are missing.");

        page.navigate("/galerij/veel-gemeenten-afwezig");
        assertThat(page.locator(".key").first()).containsText("Cijfers van 4 gemeenten ontbreken.");
        page.locator(".key a[href='#note']").click();
        assertThat(page.locator("#note .absent")).containsText("Terschelling en Waadhoeke");
    }

    @Test
    void warnsOfSharesOnlyWhereSomeAreShown(@Screen(width = 390, height = 844) Page page) {
        Locator small = page.locator("section[aria-labelledby=highlights] li").last();

        page.navigate("/galerij/klein");
        assertThat(small).containsText("minder dan 20 personen: Ameland, Vlieland. Aandelen zeggen daar weinig.");
        page.navigate("/galerij/gemeenten-afwezig");
        assertThat(small).containsText("minder dan 20 personen: Ameland, Vlieland.");
        assertThat(small).not().containsText("Aandelen");
    }

    private static double bottom(Locator of) {
        return of.boundingBox().y + of.boundingBox().height;
    }
}
