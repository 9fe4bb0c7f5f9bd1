package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The steward's pages over HTTP. Each test has a quarter of its own, long before those that others look at. */
@ApplicationTest(ownApplication = true)
class StewardPagesIT {

    private static final Zeeland IN_ORDER = Zeeland.inOrder();

    @LocalServerPort
    int port;

    private Browserless steward;

    @BeforeEach
    void signIn() {
        steward = Browserless.signedIn(port);
    }

    @Test
    void asksForAFileIfNoneWasChosenAndKeepsWhatWasTyped() {
        Answer answer = steward.post(
                "/beheer/leveren",
                Map.of("kwartaal", "2018-Q1", "reden", "Een <reden>", "bronUrl", "uwv", "peildatum", "gisteren"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains(
                        "Het bestand is niet geleverd.",
                        "Kies een bestand.",
                        "Schrijf een volledig webadres",
                        "Schrijf de peildatum als jaar-maand-dag");
        assertThat(answer.field("kwartaal")).isEqualTo("2018-Q1");
        assertThat(answer.field("bronUrl")).isEqualTo("uwv");
        assertThat(answer.body()).contains("Een &lt;reden&gt;</textarea>");
    }

    @Test
    void saysCalmlyThatAFileIsTooLargeAndKeepsWhatWasTyped() {
        Answer answer = steward.deliver("groot.csv", new byte[(64 << 20) + 1], Map.of("reden", "Telfout"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Dit bestand is te groot. Hoogstens 64 MB.");
        assertThat(answer.body()).contains("Telfout</textarea>");
    }

    @Test
    void saysOfAPictureThatItIsOne() {
        Answer answer = steward.get(
                steward.deliver("cijfers.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, Map.of())
                        .location()
                        .orElseThrow());

        assertThat(answer.text()).contains("Hierin staan geen cijfers die we kunnen lezen.", "Dit is een afbeelding.");
        assertThat(answer.body()).doesNotContain("<table");
    }

    @Test
    void keepsOfAFileNameOnlyTheName() {
        assertThat(steward.review("C:\\Documenten\\zeeland.csv", IN_ORDER.csv(), terms("2018-Q1"))
                        .text())
                .contains("zeeland.csv")
                .doesNotContain("Documenten");
    }

    @Test
    void saysWhatWasUnderstood() {
        Answer answer = steward.review("zeeland.csv", IN_ORDER.csv().replace(',', ';'), terms("2018-Q1"));

        assertThat(answer.text())
                .contains(
                        "Zeeland, eerste kwartaal 2018",
                        "Klaar om te publiceren.",
                        "14 van 14 regels zonder bevinding",
                        "eerste revisie",
                        "puntkomma",
                        "UTF-8");
    }

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

        assertThat(publish(review, page, Map.of()).location()).contains(page);
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
    void publishesOnlyWhenEachWarningIsAccepted() {
        String file = IN_ORDER.without("Veere").with(",,,,,,200", ",,,,,,").csv();
        String page = location(steward, file, terms("2019-Q1"));
        Answer review = steward.get(page);

        Answer none = refused(review, page, Map.of());
        assertThat(none.text())
                .contains(
                        "Nog niet gepubliceerd. Dit ontbreekt nog: Regel 14: De omvang van het doelgroepregister",
                        "‘onbekend’. Veere hoort bij Zeeland en heeft geen rij");

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
        String page = location(steward, IN_ORDER.vlissingen(14).csv(), terms("2019-Q2"));
        Answer review = steward.get(page);

        assertThat(review.text())
                .doesNotContain("1 fout")
                .contains(
                        "Bijna klaar. Geef nog een reden voor de correctie.",
                        "correctie van revisie 1",
                        "Wat er verandert in Zeeland, tweede kwartaal 2019",
                        "Vlissingen Kolom 4 4 14",
                        "Vlissingen Totaal 10 20");

        assertThat(review.body()).containsPattern("<div id=\"reden-fout\">\\s*</div>");

        Answer without = refused(review, page, Map.of("reden", "  "));
        assertThat(without.body()).doesNotContainPattern("<div id=\"reden-fout\">\\s*</div>");
        assertThat(without.text()).contains("Dit ontbreekt nog: Een reden voor de correctie");

        assertThat(publish(without, page, Map.of("reden", "Telfout in Vlissingen"))
                        .location())
                .contains(page);
        assertThat(steward.get(page).text()).contains("revisie 2");
    }

    @Test
    void publishesNothingOverWhatSomebodyElsePublishedMeanwhile() {
        String page = location(steward, IN_ORDER.csv(), terms("2019-Q3"));
        Answer seen = steward.get(page);
        Browserless other = Browserless.signedIn(port);
        String first = location(other, IN_ORDER.vlissingen(24).csv(), terms("2019-Q3"));
        publish(other, other.get(first), first, Map.of());

        Answer answer = refused(seen, page, Map.of("reden", "Telfout"));

        assertThat(answer.text())
                .contains(
                        "Iemand anders heeft deze cijfers intussen gewijzigd.",
                        "correctie van revisie 1",
                        "Vlissingen Kolom 4 24 4");
        assertThat(answer.body()).contains("Telfout</textarea>");
        assertThat(publish(answer, page, Map.of("reden", "Telfout")).location()).contains(page);
    }

    @Test
    void asksWhetherWhatIsLeftOutIsMeant() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2019-Q4")), Map.of());
        String page = location(steward, IN_ORDER.without("Veere").csv(), terms("2019-Q4"));

        assertThat(steward.get(page).text())
                .contains("Er ontbreekt iets dat nu wel op de site staat.", "Dat is zo bedoeld")
                .doesNotContain("Naar publiceren");

        Answer meant = steward.get(page + "?weglaten=true");
        assertThat(meant.text()).contains("Bekijk één waarschuwing en geef een reden");
        Map<String, String> fields = new HashMap<>();
        fields.put("weglaten", "true");
        fields.put("reden", "Veere telt niet mee");
        fields.put("akkoord", meant.field("akkoord"));
        assertThat(publish(meant, page, Map.of("weglaten", "true")).location()).contains(page + "?weglaten=true");
        assertThat(publish(meant, page, fields).location()).contains(page);
    }

    @Test
    void asksToLookAgainAtAPageOfASessionThatIsOver() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2017-Q1")), Map.of());
        String page = location(steward, IN_ORDER.vlissingen(14).csv(), terms("2017-Q1"));
        Answer review = steward.get(page);
        steward.forgetToken();

        assertThat(publish(review, page, Map.of("reden", "Telfout")).location()).contains(page);
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
    void saysAfterPublishingOfWhomAFindingIs() {
        publish(steward.review("zeeland.csv", IN_ORDER.csv(), terms("2017-Q2")), Map.of());
        Answer review = steward.review("zeeland.csv", IN_ORDER.vlissingen(70).csv(), terms("2017-Q3"));
        String page = publish(review, Map.of("akkoord", review.field("akkoord")));

        assertThat(steward.get(page).text())
                .contains("Waarschuwing Zeeland, derde kwartaal 2017, Vlissingen. Regel 14: Van 10 naar 76 personen");
    }

    @Test
    void takesTheFieldsAlongToTheMendedFile() {
        Answer review = steward.review(
                "zeeland.csv",
                IN_ORDER.with("Goes,1", "Goes,1.2").csv(),
                Map.of(
                        "kwartaal",
                        "2018-Q1",
                        "arbeidsmarktregio",
                        "Zeeland",
                        "reden",
                        "Telfout",
                        "bronUrl",
                        "https://uwv.nl/a"));

        assertThat(review.field("kwartaal")).isEqualTo("2018-Q1");
        assertThat(review.field("arbeidsmarktregio")).isEqualTo("Zeeland");
        assertThat(review.field("reden")).isEqualTo("Telfout");
        assertThat(review.field("bronUrl")).isEqualTo("https://uwv.nl/a");
    }

    @Test
    void showsEachRegionAndQuarterUnderItsOwnHeading() {
        String later = IN_ORDER.in("2018-Q2").csv().lines().skip(1).collect(Collectors.joining("\n"));

        Answer review = steward.review("twee.csv", IN_ORDER.in("2018-Q1").csv() + later, Map.of());

        assertThat(review.body())
                .contains("Zeeland, eerste kwartaal 2018</h2>", "Zeeland, tweede kwartaal 2018</h2>")
                .doesNotContain("arbeidsmarktregio</th>");
        assertThat(review.text()).contains("1 regio, 2 kwartalen");
    }

    @Test
    void speaksEnglish() {
        Answer review = steward.get(
                "/en" + location(steward, IN_ORDER.with("Goes,1", "Goes,1.2").csv(), terms("2018-Q1")));

        assertThat(review.text()).contains("Cannot be published yet. Mend one error in the file and deliver it again.");
        assertThat(review.body()).contains("action=\"/en/beheer/leveren\"", "<html lang=\"en\"");
    }

    @Test
    void helpsWhoAsksForADeliveryThatIsNotThere() {
        Answer answer = steward.get("/beheer/leveringen/bestaat-niet");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Er is geen levering ‘bestaat-niet’.", "Leveringen");
    }

    @Test
    void offersTheNewestTableAsAnExample() {
        assertThat(steward.get("/beheer/leveren").body())
                .containsPattern("href=\"/regio/[a-z-]+/20\\d\\d-q\\d\\.csv\"")
                .containsPattern("href=\"/regio/[a-z-]+/20\\d\\d-q\\d\\.csv\\?variant=excel\"");
    }

    @Test
    void givesEverybodyElseNeitherASessionNorAStewardsPage() {
        Browserless visitor = new Browserless(port);

        assertThat(visitor.get("/beheer/leveren").location()).contains("/beheer/aanmelden?naar=%2Fbeheer%2Fleveren");
        assertThat(visitor.get("/beheer/leveren").cookie()).isEmpty();
        assertThat(visitor.get("/api/v1/kolommen").cookie()).isEmpty();
        assertThat(visitor.get("/").cookie()).isEmpty();
        assertThat(visitor.post("/beheer/leveren", Map.of()).status()).isEqualTo(302);
    }

    @Test
    void guardsTheCookieOfAStewardsSession() {
        Browserless visitor = new Browserless(port);

        String before = visitor.get("/beheer/aanmelden").cookie().orElseThrow();
        Answer after = visitor.post(
                "/beheer/aanmelden",
                Map.of(
                        "naam",
                        "beheerder",
                        "wachtwoord",
                        ApplicationTest.STEWARD_PASSWORD,
                        "naar",
                        "/beheer/leveringen"));

        assertThat(after.location()).contains("/beheer/leveringen");
        assertThat(after.cookie().orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain(before.substring(0, before.indexOf(';')));
    }

    private static Map<String, String> terms(String quarter) {
        return Map.of("kwartaal", quarter, "arbeidsmarktregio", "Zeeland");
    }

    private static String location(Browserless steward, String file, Map<String, String> terms) {
        return steward.deliver("zeeland.csv", file.getBytes(UTF_8), terms)
                .location()
                .orElseThrow();
    }

    /** Tries to publish what cannot be yet; gives the page to which that leads back. */
    private Answer refused(Answer review, String page, Map<String, String> fields) {
        assertThat(publish(review, page, fields).location()).contains(page);
        return steward.get(page);
    }

    /** Publishes what a page shows; gives the address of the page. */
    private String publish(Answer review, Map<String, String> fields) {
        String page = review.body().replaceAll("(?s).*id=\"publicatie\"[^>]*action=\"([^\"]*)\".*", "$1");
        assertThat(publish(review, page, fields).location()).contains(page);
        return page;
    }

    private Answer publish(Answer review, String page, Map<String, String> fields) {
        return publish(steward, review, page, fields);
    }

    private static Answer publish(Browserless steward, Answer review, String page, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("gezien", review.field("gezien"));
        return steward.post(page, all);
    }
}
