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
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.testing.Accessibility;
import nl.profielmonitor.testing.BrowserTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

/** Figures that are corrected and taken back: every revision stays where it was, and says what became of it. */
@BrowserTest(ownApplication = true)
@Tag("any-database")
class RevisionsIT {

    private static final PublicationKey FRIESLAND = new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 2));
    private static final String QUARTER = "/regio/friesland/2020-q2";

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @Test
    void staysReadableWhateverBecameOfIt(Page page) {
        Delivery correction = publishRegister(9700);

        page.navigate(QUARTER);
        assertThat(page.locator(".notice"))
                .hasText(Pattern.compile("\\s*Deze cijfers zijn gecorrigeerd op .*Reden: Register aangevuld\\s*"));
        assertThat(page.locator(".key")).containsText("9.700");
        page.getByRole(AriaRole.LINK, link("revisie 1,")).click();
        assertThat(page.locator(".notice"))
                .hasText(
                        Pattern.compile("\\s*Dit is revisie 1\\. Deze cijfers zijn op \\d+ [a-z]+ \\d{4} vervangen door"
                                + " revisie 2\\. Reden: Register aangevuld\\s+Naar de actuele .*"));
        assertThat(page).hasTitle("Friesland, tweede kwartaal 2020, revisie 1 (vervangen) – Profielmonitor");
        assertThat(page.locator(".key")).containsText("9.651");
        isInOrder(page, QUARTER + "?revisie=1");
        page.getByRole(AriaRole.LINK, link("Naar de actuele cijfers (revisie 2)"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*" + QUARTER + "$"));

        isInOrder(page, QUARTER + "/revisie/1");
        page.getByRole(AriaRole.LINK, link("revisie 2").setExact(true)).click();
        assertThat(page.locator(".notice"))
                .containsText("Dit is de vaste pagina van revisie 2. Deze cijfers zijn actueel."
                        + " Deze revisie is een correctie. Reden: Register aangevuld");
        assertThat(page).hasTitle("Friesland, tweede kwartaal 2020, revisie 2 (actueel) – Profielmonitor");

        page.navigate(QUARTER);
        page.getByRole(AriaRole.LINK, link("Wat er veranderde")).click();
        assertThat(page.locator("#revisie-2 .counts tr"))
                .hasText(Pattern.compile("Hele regio\\s*Doelgroepregister\\s*9\\.651\\s*9\\.700\\s*\\+49"));
        assertThat(page.locator("#revisie-2")).containsText("Revisie 2, actueel");
        assertThat(page.locator("#revisie-1")).containsText("Vervangen door revisie 2 op");

        deliveries.withdraw(correction.id(), "Verkeerd register", "beheerder");
        page.navigate(QUARTER);
        assertThat(page.locator(".key")).containsText("9.651");
        page.getByRole(AriaRole.LINK, link("revisie 2,")).click();
        assertThat(page.locator(".notice")).containsText("Dit is revisie 2. Deze cijfers zijn ingetrokken op");
        assertThat(page.locator(".notice")).containsText("Reden: Verkeerd register");

        deliveries.withdraw(
                publications.current(FRIESLAND).orElseThrow().revision().delivery(), "Alles terug", "beheerder");
        Response gone = isInOrder(page, QUARTER);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(page.locator("h1")).hasText("Deze cijfers zijn ingetrokken");
        page.getByRole(AriaRole.LINK, link("Revisie 1, gepubliceerd op")).click();
        assertThat(page).hasURL(Pattern.compile(".*/revisie/1$"));
        assertThat(page.locator("#gm0080")).containsText("1.681");

        page.navigate(QUARTER);
        page.getByRole(AriaRole.LINK, link("Wat er veranderde, wanneer en waarom"))
                .click();
        assertThat(page.locator("main")).containsText("Er zijn nu geen actuele cijfers over dit kwartaal.");
        assertThat(page.locator("#revisie-2"))
                .containsText(Pattern.compile("Revisie 2, ingetrokken\\s+Gepubliceerd op .* uur\\."
                        + " Dit is een correctie van revisie 1\\.\\s+Reden: Register aangevuld\\s+Ingetrokken op .* uur\\."
                        + " Reden: Verkeerd register\\s"));
        assertThat(page.locator("#revisie-1")).containsText("Reden: Alles terug");
        assertThat(page.locator("main"))
                .not()
                .containsText(Pattern.compile("beheerder|levering\\.csv|2020-q2-friesland"));
        isInOrder(page, QUARTER + "/geschiedenis");
        isInOrder(page, "/en" + QUARTER + "/geschiedenis");

        isInOrder(page, "/regio/friesland");
        assertThat(page.locator(".key"))
                .hasText("De cijfers over Friesland zijn ingetrokken. Wat er stond, blijft te lezen.");
        page.getByRole(AriaRole.LINK, link("Friesland, tweede kwartaal 2020")).click();
        assertThat(page.locator("h1")).hasText("Deze cijfers zijn ingetrokken");
        assertThat(page.navigate("/regio/friesland.csv").status()).isEqualTo(410);
        assertThat(page.locator("main")).containsText("De cijfers van Friesland zijn ingetrokken.");
        page.getByRole(AriaRole.LINK, link("Friesland, tweede kwartaal 2020")).click();
        assertThat(page).hasURL(Pattern.compile(".*/regio/friesland/2020-q2$"));
        isInOrder(page, "/");
        assertThat(page.locator(".key")).hasText("Hier staan nog geen cijfers.");
    }

    private static Response isInOrder(Page page, String path) {
        Response response = page.navigate(path);
        HtmlChecker.assertValid(path, response.text());
        Accessibility.assertNoViolations(page);
        return response;
    }

    private Delivery publishRegister(int register) {
        Publication now = publications.current(FRIESLAND).orElseThrow();
        return deliveries.publish(Republished.register(
                now, FRIESLAND, now.revision().number(), register, Optional.of("Register aangevuld")));
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
