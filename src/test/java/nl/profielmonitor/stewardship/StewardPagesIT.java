package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.profielmonitor.stewardship.Zeeland.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

/** The steward's pages over HTTP, as far as nothing is published. */
@ApplicationTest
class StewardPagesIT extends StewardTest {

    private static final Zeeland IN_ORDER = Zeeland.inOrder();

    @Test
    void asksForAnotherReferenceDateWhereTheGivenOneCannotBeRight() {
        Answer review = steward.review(
                "zeeland.csv",
                IN_ORDER.csv(),
                Map.of("kwartaal", "2018-Q1", "arbeidsmarktregio", "Zeeland", "peildatum", "2081-03-31"));

        assertThat(review.text())
                .contains(
                        "Nog niet te publiceren. Verbeter de peildatum",
                        "De peildatum 31 maart 2081 hoort niet bij 2018-Q1.")
                .doesNotContain("Naar publiceren");
        assertThat(review.text()).contains("Kies het bestand nog een keer").doesNotContain("ander bestand");
        assertThat(review.body()).contains("<label for=\"peildatum\">", "describedby=\"peildatum-fout\"", "\"dated\"");
        assertThat(review.field("peildatum")).isEqualTo("2081-03-31");
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
                        "Kies een bestand of plak de tekst.",
                        "Schrijf een volledig webadres",
                        "Schrijf de peildatum als jaar-maand-dag");
        assertThat(answer.field("kwartaal")).isEqualTo("2018-Q1");
        assertThat(answer.field("bronUrl")).isEqualTo("uwv");
        assertThat(answer.body()).contains("Een &lt;reden&gt;</textarea>");
    }

    @Test
    void keepsWhatWasTypedBesideAFileThoughTheSessionEnded() {
        steward.forgetSession();
        String signIn = steward.deliver(
                        "zeeland.csv",
                        new byte[] {'a'},
                        Map.of("kwartaal", "2018-Q1", "bronUrl", "https://uwv.nl/a", "peildatum", "2018-03-31"))
                .location()
                .orElseThrow();
        steward.signIn(signIn, "/beheer/leveren");

        Answer answer = steward.get("/beheer/leveren");
        assertThat(answer.text()).contains("De pagina was verlopen.");
        assertThat(answer.field("kwartaal")).isEqualTo("2018-Q1");
        assertThat(answer.field("bronUrl")).isEqualTo("https://uwv.nl/a");
        assertThat(answer.field("peildatum")).isEqualTo("2018-03-31");
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
    void countsASingleLineAsOne() {
        String file = IN_ORDER.csv().lines().limit(2).collect(Collectors.joining("\n"));

        assertThat(steward.review("een.csv", file, terms("2018-Q1")).text()).contains("1 van 1 regel zonder bevinding");
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
    void listsTheFirstOfHundredsOfWarningsAndCountsTheRest() {
        String file = IN_ORDER.csv()
                .lines()
                .map(line -> line + (line.startsWith("gemeente") ? ",iets-anders" : ",").repeat(60))
                .collect(Collectors.joining("\n"));
        String unknown = "href=\"#bevinding-[0-9a-f]+-akkoord\"";
        String page = steward.deliver("veel.csv", file.getBytes(UTF_8), terms("2018-Q1"))
                .location()
                .orElseThrow();
        Answer review = steward.get(page);

        assertThat(review.body().split(unknown, -1)).hasSize(51);
        assertThat(review.text()).contains("En nog 10 waarschuwingen.");

        steward.publish(review, page, Map.of());
        assertThat(steward.get(page).text().split("En nog 10 waarschuwingen\\.", -1))
                .describedAs("once where it was refused, once above the button")
                .hasSize(3);
    }

    @Test
    void asksForWarningsInTheOrderInWhichTheyStandOnThePage() {
        String file = IN_ORDER.without("Kapelle")
                .with(",,,,,,200", ",,,,,,")
                .with("doelgroepregister\n", "doelgroepregister,iets-anders\n")
                .with(",\n", ",,\n")
                .csv();

        Answer review = steward.review("volgorde.csv", file, terms("2018-Q1"));

        List<String> listed = all("href=\"#(bevinding-[0-9a-f]+)-akkoord\"", review);
        assertThat(listed).hasSize(3).isEqualTo(all("id=\"(bevinding-[0-9a-f]+)-akkoord\"", review));
    }

    @Test
    void doesNotSayWhatAQuarterBecomesThatHasErrors() {
        String file = IN_ORDER.in("2018-Q1").csv()
                + IN_ORDER.with("Goes,1", "Goes,1.2").in("2018-Q2").csv();

        assertThat(steward.review("twee.csv", file, Map.of()).text())
                .contains("2018-Q1 eerste revisie")
                .doesNotContain("2018-Q2 eerste revisie");
    }

    private static List<String> all(String pattern, Answer page) {
        return Pattern.compile(pattern)
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void speaksEnglish() {
        Answer review = steward.get("/en" + steward.keep(IN_ORDER.with("Goes,1", "Goes,1.2"), terms("2018-Q1")));

        assertThat(review.text())
                .contains("Cannot be published yet. Correct one error in the file and deliver it again.");
        assertThat(review.body()).contains("action=\"/en/beheer/leveren\"", "<html lang=\"en\"");
    }

    @Test
    void saysInTheListWhatStandsInTheWayOfEachFile() {
        byte[] photo = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
        steward.get(steward.deliver("foto.csv", photo, Map.of()).location().orElseThrow());
        steward.review("fouten.csv", IN_ORDER.with("Goes,1", "Goes,1.2").csv(), terms("2018-Q1"));
        steward.review(
                "half.csv",
                IN_ORDER.without("Veere").with(",,,,,,200", ",,,,,,").csv(),
                terms("2018-Q1"));
        steward.review("klaar.csv", IN_ORDER.csv(), terms("2018-Q1"));

        Answer list = steward.get("/beheer/leveringen");

        assertThat(list.text())
                .containsPattern(
                        "foto\\.csv [A-Z][^.…]*… [0-9a-f]{64} [0-9a-z ]*, [0-9.]+ uur door beheerder Onleesbaar")
                .containsPattern(
                        "fouten\\.csv [A-Z][^.…]*… [0-9a-f]{64} [0-9a-z ]*, [0-9.]+ uur door beheerder Te verbeteren 1 fout")
                .containsPattern(
                        "half\\.csv [A-Z][^.…]*… [0-9a-f]{64} [0-9a-z ]*, [0-9.]+ uur door beheerder Te bekijken 2 waarschuwingen")
                .containsPattern(
                        "klaar\\.csv [A-Z][^.…]*… [0-9a-f]{64} [0-9a-z ]*, [0-9.]+ uur door beheerder Klaar om te publiceren")
                .contains("Ontvangen Status Bevindingen Publicaties");
    }

    @Test
    void reportsAllFieldsAtOnceInTheOrderOfTheForm() {
        Answer answer = steward.post(
                "/beheer/leveren",
                Map.of("kwartaal", "lente", "bronUrl", "uwv", "peildatum", "gisteren", "reden", "x".repeat(2001)));

        assertThat(all("<li><a href=\"#([a-zA-Z]+)\"", answer))
                .containsExactly("bestand", "kwartaal", "bronUrl", "peildatum", "reden");
        assertThat(answer.text().split("Schrijf het kwartaal als 2020-Q3", -1)).hasSize(3);
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
}
