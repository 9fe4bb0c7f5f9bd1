package nl.profielmonitor.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

/** A quarter that was taken back, of a region that has figures of another. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class WithdrawnQuarterIT {

    private static final PublicationKey FRIESLAND = new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 2));
    private static final PublicationKey WITHDRAWN = new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 3));
    private static final String QUARTER = "/regio/friesland/2020-q3";

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @BeforeEach
    void takeBack() {
        if (publications.history(WITHDRAWN).isEmpty()) {
            Delivery delivery = deliveries.publish(Republished.register(
                    publications.current(FRIESLAND).orElseThrow(), WITHDRAWN, 0, 9651, Optional.empty()));
            deliveries.withdraw(delivery.id(), "Verkeerd kwartaal", "beheerder");
        }
    }

    @Test
    void leadsToTheCurrentFiguresOfTheRegion(Page page) {
        Response gone = page.navigate(QUARTER);
        assertThat(gone.status()).isEqualTo(410);
        HtmlChecker.assertValid(QUARTER, gone.text());
        Accessibility.assertNoViolations(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Naar de actuele cijfers over Friesland"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*/regio/friesland$"));
    }

    @Test
    void isGoneForTheCountryTooAndLeadsToWhatWasThere(Page page) {
        Response gone = page.navigate("/land/2020-q3");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(page.locator("main"))
                .containsText(
                        "De cijfers van het derde kwartaal 2020 zijn ingetrokken. Wat er stond, blijft te lezen.");
        HtmlChecker.assertValid("/land/2020-q3", gone.text());
        Accessibility.assertNoViolations(page);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Friesland, derde kwartaal 2020"))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*" + QUARTER + "/geschiedenis$"));
    }

    @Test
    void isTheOneThatTheReaderIsAt(Page page) {
        page.navigate(QUARTER + "/revisie/1");

        assertThat(page.locator(".quarters [aria-current]")).hasText("3 (derde kwartaal 2020, geen actuele cijfers)");
    }

    @Test
    void saysInItsTitleThatItIsWithdrawn(Page page) {
        page.navigate(QUARTER + "/revisie/1");
        assertThat(page).hasTitle("Friesland, derde kwartaal 2020, revisie 1 (ingetrokken) – Profielmonitor");

        page.navigate("/en" + QUARTER + "/revisie/1");
        assertThat(page).hasTitle("Friesland, third quarter of 2020, revision 1 (withdrawn) – Profielmonitor");
    }
}
