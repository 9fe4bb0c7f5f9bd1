package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.profielmonitor.stewardship.Zeeland.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.Test;

/** A region's page before it is published. */
@ApplicationTest(ownApplication = true)
class PreviewIT extends StewardTest {

    private static final Zeeland IN_ORDER = Zeeland.inOrder();

    @Test
    void showsThePageAsItWillBeAndPublishesNothing() {
        String page = steward.keep(IN_ORDER, terms("2018-Q2"));
        assertThat(steward.get(page).body()).contains("href=\"" + page + "/voorbeeld/zeeland/2018-q2\"");

        Answer preview = steward.get(page + "/voorbeeld/zeeland/2018-q2");

        assertThat(preview.text())
                .contains(
                        "Voorbeeld, nog niet gepubliceerd",
                        "Er staan nu geen cijfers van dit kwartaal op de site.",
                        "Van de 200 personen in het doelgroepregister banenafspraak zijn er 130 bekend in Sonar : 65%",
                        "TOTAAL AMR 13 26 39 52 130");
        HtmlChecker.assertValid(page, preview.body());
        assertThat(steward.get("/regio/zeeland/2018-q2").status()).isEqualTo(404);
        assertThat(steward.get("/regio/zeeland/2018-q2/geschiedenis").status()).isEqualTo(404);
        assertThat(steward.get("/en" + page + "/voorbeeld/zeeland/2018-q2").text())
                .contains("Preview, not published yet");
    }

    @Test
    void warnsBesideTheRowAndTheRegion() {
        steward.publish(IN_ORDER, terms("2019-Q1"));
        String page = steward.keep(IN_ORDER.vlissingen(70).with(",,,,,,200", ",,,,,,"), terms("2019-Q2"));

        Answer preview = steward.get(page + "/voorbeeld/zeeland/2019-q2");

        assertThat(preview.text())
                .contains(
                        "2 waarschuwingen staan hieronder",
                        "Waarschuwing De omvang van het doelgroepregister van Zeeland ontbreekt.",
                        "76 39% +66 Waarschuwing Van 10 naar 76 personen in een kwartaal.");
        assertThat(preview.body()).containsPattern("(?s)id=\"gm0718\".*<tr class=\"beside total\">.*</tbody>");
        HtmlChecker.assertValid(page, preview.body());
    }

    @Test
    void comparesWithWhatTheSameDeliveryWillPublish() {
        String both = IN_ORDER.in("2017-Q3").csv()
                + IN_ORDER.vlissingen(24).in("2017-Q4").csv();
        String page = steward.deliver("twee.csv", both.getBytes(UTF_8), Map.of())
                .location()
                .orElseThrow();

        Answer preview = steward.get(page + "/voorbeeld/zeeland/2017-q4");

        assertThat(preview.text())
                .contains("Vlissingen 1 2 3 24 30 20% +20", "In deze levering 2 voorbeelden Zeeland, 2017-Q3");
    }

    @Test
    void saysWhatACorrectionReplacesAndWhatIsLeftOutOnPurpose() {
        steward.publish(IN_ORDER, terms("2019-Q4"));
        String page = steward.keep(IN_ORDER.without("Veere"), terms("2019-Q4"));

        assertThat(steward.get(page + "/voorbeeld/zeeland/2019-q4").status())
                .describedAs("an omission that may not be meant is an error")
                .isEqualTo(404);
        assertThat(steward.get(page + "?weglaten=true").body())
                .contains("href=\"" + page + "/voorbeeld/zeeland/2019-q4?weglaten=true\"");
        assertThat(steward.get(page + "/voorbeeld/zeeland/2019-q4?weglaten=true")
                        .text())
                .contains(
                        "Revisie 2 vervangt dan revisie 1.",
                        "Veere staat in de cijfers die nu gelden voor Zeeland en vervalt.",
                        "Cijfers van Veere ontbreken");
    }

    @Test
    void isOnlyThereForWhatIsInOrderAndChangesSomething() {
        String page = steward.keep(IN_ORDER, terms("2018-Q3"));
        String faulty = steward.keep(IN_ORDER.with("Goes,1,", "Goes,1.2,"), terms("2018-Q3"));

        Answer none = steward.get(faulty + "/voorbeeld/zeeland/2018-q3");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text())
                .contains("Van ‘zeeland 2018-q3’ is in deze levering geen voorbeeld.", "Naar de levering zeeland.csv");
        assertThat(steward.get(faulty).body()).doesNotContain("/voorbeeld/");
        for (String other : new String[] {"friesland/2018-q3", "zeeland/2018-q2", "zomaar/2018-q3", "zeeland/lente"}) {
            assertThat(steward.get(page + "/voorbeeld/" + other).status())
                    .describedAs(other)
                    .isEqualTo(404);
        }
        assertThat(steward.get(page + "/voorbeeld/AM24/2018-Q3?weglaten=true").location())
                .contains(page + "/voorbeeld/zeeland/2018-q3?weglaten=true");
        assertThat(new Browserless(port)
                        .get(page + "/voorbeeld/zeeland/2018-q3")
                        .status())
                .isEqualTo(302);

        steward.publish(steward.get(page), page, Map.of());
        assertThat(steward.get(page + "/voorbeeld/zeeland/2018-q3").location()).contains(page);
    }
}
