package nl.profielmonitor.stewardship;

import static nl.profielmonitor.stewardship.Zeeland.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking a delivery back over HTTP, and what is said beforehand. Each test has a quarter of its own. */
@ApplicationTest(ownApplication = true)
class WithdrawalIT extends StewardTest {

    private static final Zeeland FIRST = Zeeland.inOrder();
    private static final Zeeland CORRECTED = FIRST.vlissingen(14);

    @Test
    void saysBeforehandThatNoFiguresAreLeft() {
        String delivery = steward.publish(FIRST, terms("2018-Q1"));

        assertThat(steward.get(delivery).body()).contains("href=\"" + delivery + "/intrekken\"");
        assertThat(steward.get(delivery + "/intrekken").text())
                .contains("Zeeland, eerste kwartaal 2018 revisie 1, actueel Geen cijfers meer");
    }

    @Test
    void saysBeforehandWhichRevisionComesBackWithItsTotalAndDelivery() {
        String first = steward.publish(FIRST, terms("2018-Q2"));
        String second = steward.publish(CORRECTED, terms("2018-Q2"));

        Answer page = steward.get(second + "/intrekken");

        assertThat(page.text())
                .containsPattern("Zeeland, tweede kwartaal 2018 revisie 2, actueel revisie 1 van [0-9a-z ]+ Totaal 130"
                        + " Uit levering zeeland\\.csv");
        assertThat(page.body()).contains("href=\"" + first + "\"");
    }

    @Test
    void saysBeforehandThatNothingChangesWhereItWasReplaced() {
        String first = steward.publish(FIRST, terms("2018-Q3"));
        steward.publish(CORRECTED, terms("2018-Q3"));

        assertThat(steward.get(first + "/intrekken").text())
                .containsPattern("revisie 1, vervangen Er verandert niets: revisie 2 van [0-9a-z ]+ Totaal 140");
    }

    @Test
    void saysOfSeveralQuartersFirstWhichAreLeftWithoutFigures() {
        steward.publish(FIRST.in("2021-Q2"), Map.of());
        String both = steward.publish(
                new Zeeland(CORRECTED.in("2021-Q2").csv() + FIRST.in("2021-Q3").csv()), Map.of());
        assertThat(steward.get(both).text()).contains("2 publicaties staan op de site.");

        assertThat(steward.get(both + "/intrekken").text())
                .contains("Van 1 regio in een kwartaal zijn er dan geen cijfers meer."
                        + " Van 1 regio in een kwartaal worden eerdere cijfers weer actueel.")
                .containsPattern("Zeeland, derde kwartaal 2021 revisie 1, actueel Geen cijfers meer"
                        + " Zeeland, tweede kwartaal 2021 revisie 2, actueel revisie 1 van");

        steward.publish(FIRST.in("2021-Q2"), Map.of());
        assertThat(steward.get(both).text())
                .contains("1 van de 2 publicaties staan nu op de site. De andere zijn vervangen.");
        steward.publish(CORRECTED.in("2021-Q3"), Map.of());
        assertThat(steward.get(both).text()).contains("De cijfers van deze levering zijn intussen vervangen.");
    }

    @Test
    void withdrawsAndSaysWhenWhyAndByWhom() {
        steward.publish(FIRST, terms("2018-Q4"));
        String second = steward.publish(CORRECTED, terms("2018-Q4"));

        assertThat(withdraw(second, "Toch <geen> telfout").location()).contains(second);

        Answer page = steward.get(second);
        assertThat(page.text())
                .containsPattern("Ingetrokken op [0-9a-z ]+, [0-9.]+ uur door beheerder")
                .contains(
                        "Deze levering is ingetrokken.",
                        "Zeeland, vierde kwartaal 2018 revisie 2, ingetrokken",
                        "Reden van de intrekking Toch <geen> telfout");
        assertThat(page.body())
                .contains("href=\"/regio/zeeland/2018-q4/revisie/2\"")
                .doesNotContain("/intrekken\"");
        assertThat(steward.get("/api/v1/arbeidsmarktregios/zeeland/kwartalen/2018-q4")
                        .body())
                .contains("\"revisie\":1");
        assertThat(steward.get("/beheer/leveringen").text())
                .contains("Ingetrokken Opgegeven reden: Telfout Reden van de intrekking: Toch <geen> telfout");
    }

    @Test
    void leavesAnAddressThatSaysThatTheFiguresAreGone() {
        String delivery = steward.publish(FIRST, terms("2019-Q1"));

        withdraw(delivery, "Verkeerd");

        assertThat(steward.get("/regio/zeeland/2019-q1").status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b\u00a0"})
    void asksForAReason(String reason) {
        String delivery = steward.publish(FIRST, terms("2019-Q2"));

        assertThat(withdraw(delivery, reason).location()).contains(delivery + "/intrekken");

        assertThat(steward.get(delivery + "/intrekken").body())
                .contains("role=\"alert\"", "aria-invalid=\"true\"", "Geef een reden van hoogstens 2.000 tekens.");
        assertThat(steward.get(delivery).text()).contains("Gepubliceerd");
        withdraw(delivery, "Opgeruimd");
    }

    @Test
    void keepsAReasonThatIsTooLong() {
        String delivery = steward.publish(FIRST, terms("2019-Q3"));

        withdraw(delivery, "x".repeat(2001));

        assertThat(steward.get(delivery + "/intrekken").body()).contains("x".repeat(2001) + "</textarea>");
    }

    @Test
    void withdrawsNothingWhereSomebodyElsePublishedMeanwhile() {
        String delivery = steward.publish(FIRST, terms("2019-Q4"));
        Answer seen = steward.get(delivery + "/intrekken");
        Browserless.signedIn(port).publish(CORRECTED, terms("2019-Q4"));

        assertThat(withdraw(seen, delivery, "Verkeerd bestand").location()).contains(delivery + "/intrekken");

        Answer again = steward.get(delivery + "/intrekken");
        assertThat(again.text())
                .contains("Iemand anders heeft deze cijfers intussen gewijzigd.", "Er verandert niets: revisie 2");
        assertThat(again.body()).contains("Verkeerd bestand</textarea>");
        assertThat(steward.get(delivery).text()).contains("Gepubliceerd");
        assertThat(withdraw(again, delivery, "Verkeerd bestand").location()).contains(delivery);
        assertThat(steward.get(delivery).text()).contains("Deze levering is ingetrokken.");
    }

    @Test
    void withdrawsNothingWhereSomebodyElseWithdrewWhatWouldComeBack() {
        String first = steward.publish(FIRST, terms("2020-Q1"));
        String second = steward.publish(CORRECTED, terms("2020-Q1"));
        Answer seen = steward.get(second + "/intrekken");
        withdraw(first, "Ook verkeerd");

        withdraw(seen, second, "Verkeerd bestand");

        assertThat(steward.get(second + "/intrekken").text())
                .contains("Iemand anders heeft deze cijfers intussen gewijzigd.", "Geen cijfers meer");
        assertThat(steward.get("/regio/zeeland/2020-q1").status()).isEqualTo(200);
    }

    @Test
    void leadsToTheDeliveryThatSomebodyElseHasWithdrawn() {
        String delivery = steward.publish(FIRST, terms("2020-Q2"));
        Answer seen = steward.get(delivery + "/intrekken");
        withdraw(delivery, "De eerste reden");

        assertThat(withdraw(seen, delivery, "De tweede reden").location()).contains(delivery);
        assertThat(steward.get(delivery + "/intrekken").location()).contains(delivery);
        assertThat(steward.get(delivery).text()).contains("De eerste reden").doesNotContain("De tweede reden");
    }

    @Test
    void withdrawsNothingThatIsOnlyKept() {
        String kept = steward.keep(FIRST, terms("2020-Q3"));

        assertThat(steward.get(kept + "/intrekken").location()).contains(kept);
        assertThat(steward.post(kept + "/intrekken", Map.of("reden", "Weg", "gezien", ""))
                        .location())
                .contains(kept);
        assertThat(steward.get(kept).text()).contains("Klaar om te publiceren.");
    }

    @Test
    void givesBackWhatWasTypedBeforeTheSessionEnded() {
        String delivery = steward.publish(FIRST, terms("2020-Q4"));
        Answer seen = steward.get(delivery + "/intrekken");
        steward.forgetToken();

        assertThat(withdraw(seen, delivery, "Verkeerd bestand").location()).contains(delivery + "/intrekken");

        Answer again = steward.get(delivery + "/intrekken");
        assertThat(again.text()).contains("De pagina was verlopen.");
        assertThat(again.body()).contains("Verkeerd bestand</textarea>");
    }

    @Test
    void speaksEnglish() {
        String delivery = steward.publish(FIRST, terms("2021-Q1"));

        assertThat(steward.get("/en" + delivery + "/intrekken").text())
                .contains("This is final.", "Zeeland, first quarter of 2021 revision 1, current No figures any more");
    }

    private Answer withdraw(String delivery, String reason) {
        return withdraw(steward.get(delivery + "/intrekken"), delivery, reason);
    }

    private Answer withdraw(Answer seen, String delivery, String reason) {
        return steward.post(delivery + "/intrekken", Map.of("reden", reason, "gezien", seen.field("gezien")));
    }
}
