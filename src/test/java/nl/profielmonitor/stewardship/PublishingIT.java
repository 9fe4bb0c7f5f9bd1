package nl.profielmonitor.stewardship;

import static nl.profielmonitor.stewardship.Zeeland.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

/** Publishing over HTTP, and what stands in its way. Each test has a quarter of its own, long before those that others look at. */
@ApplicationTest(ownApplication = true)
class PublishingIT extends StewardTest {

    private static final Zeeland IN_ORDER = Zeeland.inOrder();

    @Test
    void publishesAndShowsWhere() {
        String page = publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2018-Q2")), Map.of());

        assertThat(steward.get(page).text())
                .contains("Gepubliceerd", "Zeeland, tweede kwartaal 2018, staat op de site.");
        assertThat(steward.get(page).body()).contains("href=\"/regio/zeeland/2018-q2\"");
        assertThat(steward.get("/api/v1/arbeidsmarktregios/zeeland/kwartalen/2018-q2")
                        .body())
                .contains("\"revisie\":1");
        assertThat(steward.get("/beheer/leveringen").text()).contains("zeeland.csv", "Gepubliceerd");
    }

    @Test
    void publishesNothingTwice() {
        Answer review = steward.review("zeeland.csv", IN_ORDER.csv(), terms("2018-Q3"));
        String page = publish(review, Map.of());

        assertThat(steward.publish(review, page, Map.of()).location()).contains(page);
        assertThat(steward.get("/api/v1/arbeidsmarktregios/zeeland/kwartalen").body())
                .contains("{\"kwartaal\":\"2018-Q3\",\"revisies\":[{\"revisie\":1,\"status\":\"actueel\"}]}");
    }

    @Test
    void saysThatTheSameFileNeedsNothing() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2018-Q4")), Map.of());

        assertThat(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2018-Q4"))
                        .text())
                .contains("Deze cijfers staan al zo op de site. U hoeft niets te doen.")
                .doesNotContain("Naar publiceren");
    }

    @Test
    void saysOnceThatManyAreUnchanged() {
        String file = together(IN_ORDER, List.of("2021-Q1", "2021-Q2", "2021-Q3"));
        publish(steward.review("drie.csv", file, Map.of()), Map.of());

        Answer same = steward.review("drie.csv", file, Map.of());

        assertThat(same.text())
                .contains(
                        "U hoeft niets te doen.",
                        "3 regio’s en kwartalen staan al zo op de site Zeeland, eerste kwartaal 2021 Zeeland, tweede")
                .doesNotContain("is niets op te merken");
        assertThat(steward.get("/beheer/leveringen").text())
                .containsPattern(
                        "drie\\.csv CSV, [^…]*… [0-9a-f]{64} [0-9a-z ]*, [0-9.]+ uur door beheerder Ongewijzigd");
        assertThat(same.body()).doesNotContain("<table", "class=\"passage\"");
    }

    @Test
    void tellsWhatIsNotKeptOfManyThatAreUnchanged() {
        String file = together(IN_ORDER, List.of("2021-Q4", "2022-Q1"));
        publish(steward.review("twee.csv", file, Map.of()), Map.of());

        assertThat(steward.review("twee.csv", file, Map.of()).text()).doesNotContain("bronadres");
        assertThat(steward.review("twee.csv", file, Map.of("bronUrl", "https://www.uwv.nl/publicatie"))
                        .text())
                .contains(
                        "2 regio’s en kwartalen staan al zo op de site", "bronadres of de peildatum die u opgaf niet");
    }

    @Test
    void publishesOnlyWhenEachWarningIsAccepted() {
        Zeeland file = IN_ORDER.without("Veere").with(",,,,,,200", ",,,,,,");
        String page = steward.keep(file, terms("2019-Q1"));
        Answer review = steward.get(page);

        Answer none = refused(review, page, Map.of());
        assertThat(none.text())
                .contains(
                        "Nog niet gepubliceerd. Dit ontbreekt nog: Veere hoort bij Zeeland en heeft geen rij",
                        "publiceer zonder. Regel 14: De omvang van het doelgroepregister");

        Map<String, String> first = Map.of("akkoord", review.field("akkoord"));
        Answer one = refused(none, page, first);
        assertThat(one.body()).containsOnlyOnce("checked=\"checked\"");
        assertThat(steward.get("/api/v1/arbeidsmarktregios/zeeland/kwartalen/2019-q1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void asksForAReasonBeforeItCorrects() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2019-Q2")), Map.of());
        String page = steward.keep(IN_ORDER.vlissingen(14), terms("2019-Q2"));
        Answer review = steward.get(page);

        assertThat(review.text())
                .doesNotContain("1 fout")
                .contains(
                        "Bijna klaar. Geef nog een reden voor de correctie.",
                        "correctie van revisie 1",
                        "Wat er verandert in Zeeland, tweede kwartaal 2019",
                        "Vlissingen Kolom 4 4 14 +10 Totalen die meeveranderen",
                        "Vlissingen Totaal 10 20 +10");

        assertThat(review.body()).containsPattern("<div id=\"reden-fout\">\\s*</div>");

        Answer without = refused(review, page, Map.of("reden", "  "));
        assertThat(without.body()).doesNotContainPattern("<div id=\"reden-fout\">\\s*</div>");
        assertThat(without.text()).contains("Dit ontbreekt nog: Een reden voor de correctie");

        assertThat(steward.publish(without, page, Map.of("reden", "Telfout in Vlissingen"))
                        .location())
                .contains(page);
        assertThat(steward.get(page).text()).contains("revisie 2");
        assertThat(steward.get("/en" + page).body()).contains("<dd lang=\"nl\">Telfout in Vlissingen</dd>");
    }

    @Test
    void asksWhetherWhatIsLeftOutIsMeant() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2019-Q4")), Map.of());
        String page = steward.keep(IN_ORDER.without("Veere"), terms("2019-Q4"));

        assertThat(steward.get(page).text())
                .contains("Er ontbreekt iets dat nu wel op de site staat.", "Dat is zo bedoeld")
                .doesNotContain("Naar publiceren");

        Answer meant = steward.get(page + "?weglaten=true");
        assertThat(meant.text()).contains("Bekijk één waarschuwing en geef een reden");
        Map<String, String> fields = new HashMap<>();
        fields.put("weglaten", "true");
        fields.put("reden", "Veere telt niet mee");
        fields.put("akkoord", meant.field("akkoord"));
        assertThat(steward.publish(meant, page, Map.of("weglaten", "true")).location())
                .contains(page + "?weglaten=true");
        assertThat(steward.publish(meant, page, fields).location()).contains(page);
    }

    @Test
    void foldsWhatManyCorrectionsChange() {
        List<String> quarters = List.of("2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4");
        publish(steward.review("vier.csv", together(IN_ORDER, quarters), Map.of()), Map.of());
        Zeeland corrected = IN_ORDER.vlissingen(14);

        assertThat(steward.review("drie.csv", together(corrected, quarters.subList(0, 3)), Map.of())
                        .body())
                .contains("<details class=\"change\" open=\"open\">");
        Answer many = steward.review("vier.csv", together(corrected, quarters), Map.of());
        assertThat(many.body()).contains("<details class=\"change\">").doesNotContain("open=\"open\"");
        assertThat(many.text()).contains("Wat er verandert in Zeeland, vierde kwartaal 2020");
    }

    private static String together(Zeeland file, List<String> quarters) {
        return quarters.stream().map(quarter -> file.in(quarter).csv()).collect(Collectors.joining());
    }

    @Test
    void asksToLookAgainAtAPageOfASessionThatIsOver() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2017-Q1")), Map.of());
        String page = steward.keep(IN_ORDER.vlissingen(14), terms("2017-Q1"));
        Answer review = steward.get(page);
        steward.forgetToken();

        assertThat(steward.publish(review, page, Map.of("reden", "Telfout")).location())
                .contains(page);
        Answer again = steward.get(page);
        assertThat(again.text()).contains("De pagina was verlopen. Controleer en probeer opnieuw.");
        assertThat(again.body()).contains("Telfout</textarea>");
        assertThat(steward.get(page).text()).doesNotContain("De pagina was verlopen.");

        steward.forgetToken();
        assertThat(steward.post("/beheer/afmelden", Map.of()).location()).contains("/beheer");
        steward.get("/beheer");
        assertThat(steward.get("/beheer/leveren").text()).contains("De pagina was verlopen.");
    }

    @Test
    void givesBackWhatWasTypedAndTickedBeforeTheSessionEnded() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2017-Q4")), Map.of());
        String page = steward.keep(IN_ORDER.without("Veere"), terms("2017-Q4"));
        Answer review = steward.get(page + "?weglaten=true");
        Map<String, String> fields =
                Map.of("weglaten", "true", "reden", "Veere telt niet mee", "akkoord", review.field("akkoord"));

        steward.forgetToken();
        assertThat(steward.publish(review, page, fields).location()).contains(page);
        assertKept(steward.get(page));

        steward.forgetSession();
        String signIn = steward.publish(review, page, fields).location().orElseThrow();
        assertThat(steward.get(signIn).text()).contains("De pagina stond te lang open. Meld u opnieuw aan.");
        steward.signIn(signIn, page);
        assertKept(steward.get(page));
        assertThat(steward.get(page).body()).doesNotContain("checked=");
    }

    private static void assertKept(Answer page) {
        assertThat(page.text()).contains("De pagina was verlopen.", "zodra u één waarschuwing hebt bekeken");
        assertThat(page.body()).contains("Veere telt niet mee</textarea>").containsOnlyOnce("checked=\"checked\"");
        assertThat(page.field("weglaten")).isEqualTo("true");
    }

    @Test
    void saysAfterPublishingOfWhomAFindingIs() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2017-Q2")), Map.of());
        Answer review = steward.review("zeeland.csv", IN_ORDER.vlissingen(70).csv(), terms("2017-Q3"));
        String page = publish(review, Map.of("akkoord", review.field("akkoord")));

        assertThat(steward.get(page).text())
                .contains("Waarschuwing Zeeland, derde kwartaal 2017, Vlissingen. Regel 14: Van 10 naar 76 personen");
    }

    /** Tries to publish what cannot be yet; gives the page to which that leads back. */
    private Answer refused(Answer review, String page, Map<String, String> fields) {
        assertThat(steward.publish(review, page, fields).location()).contains(page);
        return steward.get(page);
    }

    /** Publishes what a page shows; gives the address of the page. */
    private String publish(Answer review, Map<String, String> fields) {
        String page = review.body().replaceAll("(?s).*id=\"publicatie\"[^>]*action=\"([^\"]*)\".*", "$1");
        assertThat(steward.publish(review, page, fields).location()).contains(page);
        return page;
    }
}
