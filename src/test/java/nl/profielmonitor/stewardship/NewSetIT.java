package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.web.util.HtmlUtils;

/** Starting a column set over HTTP. What is started stays: each test begins where the one before ends. */
@ApplicationTest(ownApplication = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewSetIT extends StewardTest {

    private static final String PAGE = "/beheer/kolommen/nieuw";
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern AREA = Pattern.compile("<textarea[^>]*name=\"([^\"]*)\"");

    @Test
    @Order(1)
    void proposesTheColumnsOfTheSetBeforeAndRoomForOneMore() {
        Answer page = steward.get(PAGE);

        assertThat(page.field("kolom.4")).isEqualTo("kolom-4");
        assertThat(page.field("naam.4")).isEqualTo("Kolom 4");
        assertThat(page.field("kolom.5")).isEmpty();
        assertThat(page.text()).contains("klantprofielen: 2013-Q1 – …");
        HtmlChecker.assertValid(PAGE, page.body());

        Map<String, String> fields = fields(page);
        fields.putAll(Map.of("naam.5", "Een <nieuwe>", "meer", "true"));
        Answer larger = steward.post(PAGE, fields);
        assertThat(larger.field("naam.5")).isEqualTo("Een <nieuwe>");
        assertThat(larger.field("kolom.6")).isEmpty();
        HtmlChecker.assertValid(PAGE, larger.body());
    }

    @Test
    @Order(2)
    void refusesWhatIsNotInOrderAndKeepsWhatWasTyped() {
        Map<String, String> fields = fields(steward.get(PAGE));
        fields.putAll(Map.of(
                "vanaf",
                "lente",
                "code",
                "Nieuwe set",
                "kolom.5",
                "Totaal",
                "naam.5",
                "kolom-1",
                "plaats.5",
                "1",
                "naamEngels.2",
                "Without"));

        Answer answer = steward.post(PAGE, fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains(
                        "Gebruik kleine letters",
                        "Schrijf het kwartaal als 2020-Q3.",
                        "Kolom 2: Geef ook een Nederlandse naam.",
                        "kolom-1: ‘kolom-1’ is al de naam of de code van ‘Kolom 1’.",
                        "kolom-1: Geef een naam.",
                        "kolom-1: Geef een andere plaats. Deze heeft ‘Kolom 1’ al.");
        assertThat(answer.field("vanaf")).isEqualTo("lente");
        assertThat(answer.field("kolom.5")).isEqualTo("Totaal");
        HtmlChecker.assertValid(PAGE, answer.body());
    }

    @Test
    @Order(3)
    void leavesPublishedFiguresInThePeriodOfTheirSet() {
        Map<String, String> fields = fields(steward.get(PAGE));
        fields.putAll(Map.of("vanaf", "2020-Q1"));

        Answer answer = steward.post(PAGE, fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Met de kolommen van ‘klantprofielen’ zijn al cijfers gepubliceerd: 2020-Q2.");
    }

    @Test
    @Order(4)
    void startsASetFromADeliveryThatIsPublishedInIt() {
        String file = Zeeland.inOrder()
                .in("2021-Q1")
                .with("kolom-1,kolom-2,", "Met profiel,Zonder profiel,")
                .csv();
        String page = steward.deliver("nieuw.csv", file.getBytes(UTF_8), Map.of())
                .location()
                .orElseThrow();
        Answer said = steward.post(
                page + "/koppen",
                Map.of("gezien", steward.get(page).field("gezien"), "kop.3", "+", "kop.4", "kolom-2"));

        Answer proposed = steward.get(said.location().orElseThrow());
        assertThat(proposed.field("vanaf")).isEqualTo("2021-Q1");
        assertThat(proposed.field("code")).isEqualTo("klantprofielen-2021-q1");
        assertThat(proposed.field("kolom.1")).isEqualTo("met-profiel");
        assertThat(proposed.field("naam.1")).isEqualTo("Met profiel");
        assertThat(proposed.field("kolom.2")).isEqualTo("kolom-2");
        assertThat(proposed.field("kolom.4")).isEqualTo("kolom-4");
        HtmlChecker.assertValid(PAGE, proposed.body());
        Map<String, String> fields = fields(proposed);
        fields.put("naamEngels.1", "With profile");

        assertThat(steward.post(PAGE, fields).location()).contains(page);

        Answer review = steward.get(page);
        assertThat(review.text())
                .contains(
                        "De kolommen van ‘klantprofielen-2021-q1’ zijn opgeslagen.",
                        "Klaar om te publiceren.",
                        "Kolom E, ‘Zonder profiel’, is gelezen als ‘kolom-2’.")
                .doesNotContain("‘Met profiel’, is gelezen");
        steward.publish(review, page, Map.of());
        assertThat(steward.get("/regio/zeeland/2021-q1.csv").body())
                .startsWith(
                        "kwartaal,arbeidsmarktregio,gemeentecode,gemeente,met-profiel,kolom-2,kolom-3,kolom-4,totaal");
        assertThat(steward.get("/regio/zeeland/2021-q1").text()).contains("Met profiel Kolom 2");
        assertThat(steward.get("/regio/zeeland/2021-q1/herkomst").text()).contains("Kolom 2 kolom E (Zonder profiel)");
        assertThat(steward.get("/beheer/kolommen").text())
                .contains("Voor publicaties van het eerste kwartaal 2013 tot en met het vierde kwartaal 2020.");
    }

    @Test
    @Order(5)
    void readsATextByTheSetOfItsQuarter() {
        String text = """
                Transparantie van klantprofielen
                Eerste kwartaal 2021 Gorinchem
                Gorinchem 10 20 30 40 100
                Molenlanden 1 2 3 4 10
                TOTAAL AMR 11 22 33 44 110
                """;
        String page = steward.deliver("g.txt", text.getBytes(UTF_8), Map.of())
                .location()
                .orElseThrow();

        assertThat(steward.get(page).text())
                .contains("Met profiel Kolom 2 Kolom 3")
                .contains("Te publiceren");
    }

    @Test
    @Order(6)
    void givesASetAnotherPeriodAndPutsOneAwayThatWasNeverUsed() {
        Map<String, String> fields = fields(steward.get(PAGE));
        fields.putAll(Map.of("vanaf", "2026-Q1", "code", "vergissing"));
        assertThat(steward.post(PAGE, fields).location()).contains("/beheer/kolommen");
        String periods = "/beheer/kolommen/vergissing/periode";
        Answer page = steward.get(periods);
        HtmlChecker.assertValid(periods, page.body());
        assertThat(page.text()).contains("Deze set weghalen");
        String late = page.field("gezien");

        Answer wrong = steward.post(periods, Map.of("vanaf", "2020-Q4", "tot", "", "gezien", late));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("De set ‘klantprofielen-2021-q1’ loopt van 2021-Q1 tot en met 2025-Q4.");
        assertThat(wrong.field("vanaf")).isEqualTo("2020-Q4");
        HtmlChecker.assertValid(periods, wrong.body());

        assertThat(steward.post(periods, Map.of("vanaf", "2025-Q1", "tot", "", "gezien", late))
                        .location())
                .contains("/beheer/kolommen");
        assertThat(steward.get("/beheer/kolommen").text()).contains("tot en met het vierde kwartaal 2024.");
        Answer overtaken = steward.post(periods, Map.of("weg", "true", "gezien", late));
        assertThat(overtaken.status()).isEqualTo(409);
        steward.post(periods, Map.of("weg", "true", "gezien", overtaken.field("gezien")));
        assertThat(steward.get("/beheer/kolommen").text()).doesNotContain("vergissing");
    }

    @Test
    @Order(7)
    void startsNothingBesideWhatSomebodyElseStartedMeanwhile() {
        Map<String, String> late = fields(steward.get(PAGE));
        late.putAll(Map.of("vanaf", "2026-Q3", "code", "laat"));
        Map<String, String> first = new HashMap<>(late);
        first.put("code", "eerst");
        steward.post(PAGE, first);

        Answer answer = steward.post(PAGE, late);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Iemand anders heeft de kolommen intussen gewijzigd.", "eerst: 2026-Q3");
        assertThat(answer.field("code")).isEqualTo("laat");
    }

    /** The fields of the form as it is. */
    private static Map<String, String> fields(Answer page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(page.body());
        while (input.find()) {
            String name = attribute(input.group(), "name");
            if (!name.isEmpty() && !input.group().contains("checkbox") && !name.equals("_csrf")) {
                fields.put(name, HtmlUtils.htmlUnescape(attribute(input.group(), "value")));
            }
        }
        Matcher area = AREA.matcher(page.body());
        while (area.find()) {
            fields.put(area.group(1), "");
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
