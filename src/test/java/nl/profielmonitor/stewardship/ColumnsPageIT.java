package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Naming the columns over HTTP, and what readers see of it. */
@ApplicationTest(ownApplication = true)
class ColumnsPageIT extends StewardTest {

    private static final String PAGE = "/beheer/kolommen";
    private static final String QUARTER = "/regio/friesland/2020-q2";
    private static final String UNNAMED = "De kolomnamen ontbreken in onze bron";

    private static final Map<String, String> NAMES = Map.of(
            "naam.kolom-1", "Met <profiel>",
            "naamEngels.kolom-1", "With profile",
            "omschrijving.kolom-1", "Wie een profiel heeft.",
            "naam.kolom-2", "Zonder profiel",
            "naamEngels.kolom-2", "Without profile",
            "naam.kolom-3", "Aan het werk",
            "naamEngels.kolom-3", "Employed",
            "naam.kolom-4", "Onbekend",
            "naamEngels.kolom-4", "Unknown");

    /** Other tests want to find placeholders. */
    @AfterEach
    void giveUpTheNames() {
        Map<String, String> placeholders = new HashMap<>();
        for (int i = 1; i <= 4; i++) {
            placeholders.put("naam.kolom-" + i, "Kolom " + i);
            placeholders.put("naamEngels.kolom-" + i, "Column " + i);
            placeholders.put("omschrijving.kolom-" + i, "");
            placeholders.put("plaats.kolom-" + i, "" + i);
        }
        assertThat(save(placeholders).status()).isEqualTo(302);
        assertThat(steward.get(QUARTER).text()).contains(UNNAMED);
    }

    @Test
    void putsNamesAndOrderOnTheSiteAndLeavesRevisionsAsTheyWere() {
        List<String> pinned = List.of(
                QUARTER + "/revisie/1.csv",
                QUARTER + "/revisie/1.json",
                "/en" + QUARTER + "/revisie/1.csv",
                "/api/v1/arbeidsmarktregios/friesland/kwartalen/2020-q2?revisie=1");
        List<byte[]> before =
                pinned.stream().map(path -> steward.download(path).body()).toList();
        assertThat(steward.get(QUARTER).text()).contains(UNNAMED, "Kolom 1 tot en met Kolom 4.");
        Map<String, String> typed = new HashMap<>(NAMES);
        typed.putAll(Map.of("plaats.kolom-1", "4", "plaats.kolom-4", "1"));

        assertThat(save(typed).location()).contains(PAGE);

        assertThat(steward.get(PAGE).text()).contains("Opgeslagen.", "‘Kolom 1’ werd ‘Met <profiel>’");
        assertThat(steward.get(QUARTER).text())
                .doesNotContain(UNNAMED)
                .containsPattern("Onbekend Zonder profiel Aan het werk Met <profiel> Totaal")
                .contains("Wie een profiel heeft.");
        assertThat(steward.get("/en" + QUARTER).text()).contains("Unknown Without profile Employed With profile Total");
        assertThat(steward.get(QUARTER + ".csv").body()).contains("gemeente,kolom-4,kolom-2,kolom-3,kolom-1,totaal");
        assertThat(steward.get(QUARTER + "/revisie/1").text()).contains(UNNAMED);
        for (int i = 0; i < pinned.size(); i++) {
            assertThat(steward.download(pinned.get(i)).body())
                    .describedAs(pinned.get(i))
                    .isEqualTo(before.get(i));
        }
    }

    @Test
    void namesTheColumnsOfWhichTheNameIsStillMissing() {
        save(Map.of("naam.kolom-1", "Met profiel", "naamEngels.kolom-1", "With profile"));

        assertThat(steward.get(QUARTER).text())
                .contains("Niet alle kolomnamen staan in onze bron", "Kolom 2, Kolom 3, Kolom 4.");
        assertThat(steward.get(QUARTER).body()).containsPattern("class=\"figures [a-z0-9 -]*\\bnamed\\b");
    }

    @Test
    void acceptsEveryNameInAFile() {
        save(NAMES);
        save(Map.of("naam.kolom-2", "Geen profiel"));

        for (String name : List.of("kolom-2", "Kolom 2", "Zonder profiel", "Without profile", "Geen profiel")) {
            Zeeland file = Zeeland.inOrder().with("kolom-2", name);
            assertThat(steward.review("zeeland.csv", file.csv(), Zeeland.terms("2018-Q1"))
                            .text())
                    .describedAs(name)
                    .contains("Klaar om te publiceren.");
        }
    }

    @Test
    void refusesWhatIsNotInOrderAndKeepsWhatWasTyped() {
        Answer answer =
                save(Map.of("naam.kolom-1", "Totaal", "omschrijving.kolom-2", "Een <uitleg>", "plaats.kolom-3", "9"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains(
                        "De kolommen zijn niet opgeslagen.",
                        "Kolom 1: ‘Totaal’ is in een bestand al de kop van iets anders.",
                        "Kolom 3: Geef een plaats van 1 tot en met 4.");
        assertThat(answer.field("naam.kolom-1")).isEqualTo("Totaal");
        assertThat(answer.field("plaats.kolom-3")).isEqualTo("9");
        assertThat(answer.body()).contains("Een &lt;uitleg&gt;</textarea>");
        HtmlChecker.assertValid(PAGE, answer.body());
        assertThat(steward.get(QUARTER).text()).contains(UNNAMED);
    }

    @Test
    void savesNothingOverWhatSomebodyElseNamedMeanwhile() {
        Map<String, String> late = fields(steward.get(PAGE));
        save(NAMES);
        late.put("naam.kolom-1", "Mijn naam");

        Answer answer = steward.post(PAGE, late);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .contains("Iemand anders heeft deze kolommen intussen gewijzigd.", "Met <profiel> kolom-1");
        assertThat(answer.field("naam.kolom-1")).isEqualTo("Mijn naam");
        assertThat(steward.get(QUARTER).text()).contains("Met <profiel>");
    }

    @Test
    void takesTheHeadingsOfAFileAsNamesOnceTheEnglishOnesAreTyped() {
        String page =
                steward.keep(Zeeland.inOrder().with("kolom-1,kolom-2", "Met profiel,Zonder"), Zeeland.terms("2018-Q1"));
        Answer said = steward.post(
                page + "/koppen",
                Map.of(
                        "gezien",
                        steward.get(page).field("gezien"),
                        "kop.1",
                        "kolom-1",
                        "kop.2",
                        "kolom-2",
                        "namen",
                        "site"));
        Answer proposed = steward.get(said.location().orElseThrow());
        assertThat(proposed.text()).contains("De Nederlandse namen komen uit het bestand ‘zeeland.csv’.");
        assertThat(proposed.field("naam.kolom-1")).isEqualTo("Met profiel");
        assertThat(proposed.field("naamEngels.kolom-1")).isEmpty();
        assertThat(proposed.field("naam.kolom-3")).isEqualTo("Kolom 3");
        HtmlChecker.assertValid(PAGE, proposed.body());
        assertThat(steward.get(QUARTER).text()).contains(UNNAMED);

        Map<String, String> fields = fields(proposed);
        fields.put("levering", proposed.field("levering"));
        assertThat(steward.post(PAGE, fields).text())
                .contains("De Nederlandse namen komen uit het bestand ‘zeeland.csv’.");
        fields.putAll(Map.of("naamEngels.kolom-1", "With profile", "naamEngels.kolom-2", "Without"));

        assertThat(steward.post(PAGE, fields).location()).contains(page);
        assertThat(steward.get(page).text()).contains("Klaar om te publiceren.");
        assertThat(steward.get(QUARTER).text()).contains("Met profiel");
    }

    private Answer save(Map<String, String> changes) {
        Map<String, String> fields = fields(steward.get(PAGE));
        fields.putAll(changes);
        return steward.post(PAGE, fields);
    }

    /** The form as it is. */
    private static Map<String, String> fields(Answer page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of("kolommenset", "gezien")) {
            fields.put(name, page.field(name));
        }
        for (int i = 1; i <= 4; i++) {
            for (String name : List.of("naam.kolom-", "naamEngels.kolom-", "plaats.kolom-")) {
                fields.put(name + i, page.field(name + i));
            }
        }
        return fields;
    }
}
