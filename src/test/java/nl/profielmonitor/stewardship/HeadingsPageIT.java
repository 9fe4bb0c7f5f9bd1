package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.Test;

/** Saying over HTTP what the columns of a file are. */
@ApplicationTest
class HeadingsPageIT extends StewardTest {

    private static final Zeeland UNKNOWN = Zeeland.inOrder()
            .with("kolom-2,kolom-3", "Zonder profiel,Aan het werk")
            .with("doelgroepregister\n", "doelgroepregister,Noot\n")
            .with(",\n", ",,\n")
            .with("200\n", "200,\n");

    @Test
    void asksWhatEachColumnIsThatIsNotKnown() {
        Answer review = steward.get(keep(UNKNOWN));

        assertThat(review.text())
                .contains(
                        "We missen kolommen. Zeg onder welke van de drie onbekende koppen ze staan, of",
                        "‘Zonder profiel’ Kolom C in het bestand. Bijvoorbeeld: 2; 2; 2.",
                        "‘Aan het werk’ Kolom D",
                        "‘Noot’ Kolom H in het bestand.",
                        "Kolom 2 (kolom-2) Kolom 3 (kolom-3) kwartaal arbeidsmarktregio gemeentecode");
        assertThat(review.body())
                .doesNotContain("selected")
                .contains("<fieldset class=\"choice\" aria-describedby=\"namen-hulp\">", "id=\"namen-hulp\"");
        HtmlChecker.assertValid("review", review.body());
    }

    @Test
    void judgesTheFileAnewAsItIsSaidAndTellsWhatWasSaid() {
        String page = keep(UNKNOWN);

        Answer said = say(page, Map.of("kop.2", "kolom-2", "kop.3", "kolom-3", "kop.7", "-"));

        assertThat(said.location()).contains(page);
        Answer review = steward.get(page);
        assertThat(review.text())
                .contains(
                        "Klaar om te publiceren.",
                        "Kolom C, ‘Zonder profiel’, is gelezen als ‘kolom-2’.",
                        "Kolom H, ‘Noot’, telt niet mee.",
                        "Zeg van een kolom in dit bestand wat het is")
                .doesNotContain("Koppen die we niet kennen");
        assertThat(steward.get("/beheer/leveringen").text()).contains("Klaar om te publiceren");
        Answer again = steward.get(page + "/koppen");
        assertThat(again.body()).containsPattern("value=\"kolom-2\" selected");
        HtmlChecker.assertValid("koppen", again.body());
    }

    @Test
    void suggestsWhatIsNearlyTheSameAndNoOtherNumber() {
        Answer typo = steward.get(keep(Zeeland.inOrder().with("doelgroepregister", "doelgroepregisters")));
        assertThat(typo.text()).doesNotContain("Koppen die we niet kennen");
        assertThat(steward.get(typo.body().replaceAll("(?s).*href=\"([^\"]*/koppen)\".*", "$1"))
                        .body())
                .containsPattern("value=\"doelgroepregister\" selected")
                .contains("Deze lijkt er sterk op. Klopt dat?");

        assertThat(steward.get(keep(Zeeland.inOrder().with("kolom-4", "kolom-5")))
                        .body())
                .contains("Koppen die we niet kennen")
                .doesNotContain("selected");
    }

    @Test
    void refusesOneColumnForTwoAndKeepsWhatWasChosen() {
        String page = keep(UNKNOWN);

        Answer answer = say(page, Map.of("kop.2", "kolom-2", "kop.3", "kolom-2", "kop.7", "-", "namen", "site"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("‘Aan het werk’: Dit hebt u al bij een andere kolom gekozen.");
        assertThat(answer.body()).containsPattern("value=\"-\" selected").containsPattern("value=\"site\" checked");
        HtmlChecker.assertValid("koppen", answer.body());
    }

    @Test
    void changesNothingForWhoSawAnotherReading() {
        String page = keep(UNKNOWN);
        String seen = steward.get(page).field("gezien");
        say(page, Map.of("kop.2", "kolom-2"));

        Answer late = steward.post(page + "/koppen", Map.of("gezien", seen, "kop.2", "kolom-3"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Iemand anders heeft intussen iets gewijzigd.");
        assertThat(late.body()).containsPattern("value=\"kolom-3\" selected");
        assertThat(steward.get(page).text()).contains("‘Zonder profiel’, is gelezen als ‘kolom-2’.");
    }

    @Test
    void doesNotPublishWhatWasReadOtherwiseMeanwhile() {
        String page = keep(UNKNOWN);
        say(page, Map.of("kop.2", "kolom-2", "kop.3", "kolom-3", "kop.7", "-"));
        Answer looked = steward.get(page);
        say(page, Map.of("kop.2", "kolom-3", "kop.3", "kolom-2", "kop.7", "-"));

        steward.publish(looked, page, Map.of());

        assertThat(steward.get(page).text()).contains("Er is niets gepubliceerd van uw bestand.");
    }

    @Test
    void readsTheHeaderOnAnotherLine() {
        String file = "Aantallen;van;ons\n1;2;3\n"
                + Zeeland.inOrder().csv().replace(',', ';').replaceAll("kolom-|gemeente|totaal", "K");
        String page = steward.deliver("zeeland.csv", file.getBytes(UTF_8), Zeeland.terms("2018-Q1"))
                .location()
                .orElseThrow();
        assertThat(steward.get(page).text()).contains("‘Aantallen’");

        Answer nothing = say(page, Map.of("regel", "99"));
        assertThat(nothing.text()).contains("Op die regel staat niets.");
        assertThat(nothing.body())
                .contains("<details class=\"elsewhere\" open", "aria-invalid=\"true\" aria-describedby=\"regel-fout\"");
        HtmlChecker.assertValid("koppen", nothing.body());
        assertThat(say(page, Map.of("regel", "3")).location()).contains(page + "/koppen");

        say(
                page,
                Map.of(
                        "kop.0",
                        "gemeente",
                        "kop.1",
                        "kolom-1",
                        "kop.2",
                        "kolom-2",
                        "kop.3",
                        "kolom-3",
                        "kop.4",
                        "kolom-4",
                        "kop.5",
                        "totaal"));
        assertThat(steward.get(page).text()).contains("Klaar om te publiceren.");
    }

    @Test
    void saysThatAWorksheetIsNotThere() throws IOException {
        byte[] workbook = Files.readAllBytes(Path.of("src/test/resources/ingest/office/workbook.xlsx"));
        String page = steward.deliver("fr.xlsx", workbook, Map.of()).location().orElseThrow();
        String line = steward.get(page + "/koppen").field("regel");

        Answer answer = say(page, Map.of("regel", line, "werkblad", "99"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Op die regel staat niets.");
        assertThat(answer.body()).contains("<details class=\"elsewhere\" open");
    }

    @Test
    void takesTheNamesAlongToANewSet() {
        String page = keep(UNKNOWN);

        Answer said = say(page, Map.of("kop.2", "+", "kop.3", "kolom-3", "kop.7", "-", "namen", "site"));

        Answer proposed = steward.get(said.location().orElseThrow());
        assertThat(proposed.field("naam.2")).isEqualTo("Zonder profiel");
        assertThat(proposed.field("naam.3")).isEqualTo("Aan het werk");
        assertThat(proposed.field("naamEngels.3")).isEmpty();
        assertThat(proposed.field("naam.4")).isEqualTo("Kolom 4");
    }

    @Test
    void asksForNoNamesWhereNoneWereGiven() {
        String page = keep(UNKNOWN);

        Answer said = say(page, Map.of("kop.2", "gemeentecode", "kop.3", "-", "namen", "site"));

        assertThat(said.location()).contains(page);
        assertThat(steward.get("/beheer/kolommen?levering=" + page.substring(page.lastIndexOf('/') + 1))
                        .text())
                .doesNotContain("De Nederlandse namen komen uit het bestand");
    }

    @Test
    void keepsWhatWasChosenThoughTheSessionEnded() {
        String page = keep(UNKNOWN);
        Map<String, String> fields = new HashMap<>(Map.of("kop.2", "kolom-2"));
        fields.put("gezien", steward.get(page).field("gezien"));
        steward.forgetSession();

        String signIn = steward.post(page + "/koppen", fields).location().orElseThrow();
        steward.signIn(signIn, page + "/koppen");

        Answer again = steward.get(page + "/koppen");
        assertThat(again.text()).contains("De pagina was verlopen.");
        assertThat(again.body()).containsPattern("value=\"kolom-2\" selected");
    }

    private String keep(Zeeland file) {
        return steward.keep(file, Zeeland.terms("2018-Q1"));
    }

    private Answer say(String page, Map<String, String> chosen) {
        Map<String, String> fields = new HashMap<>(chosen);
        fields.put("gezien", steward.get(page + "/koppen").field("gezien"));
        return steward.post(page + "/koppen", fields);
    }
}
