package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** Where figures come from, for programs; and the page that stewards' deliveries lead to. */
@ApplicationTest(ownApplication = true)
class ProvenanceApiIT extends StewardTest {

    private static final String REGIONS = "/api/v1/arbeidsmarktregios/";
    private static final String FRIESLAND = REGIONS + "friesland/kwartalen/2020-q2/herkomst";

    private static final String TEXT = """
            Transparantie van klantprofielen
            3e kwartaal 2020 Flevoland
            Almere 1 2 3 4 10
            \fTransparantie van klantprofielen
            3e kwartaal 2020 Flevoland
            Urk 2 3 4 5 14
            TOTAAL AMR 3 5 7 9 24
            """;

    @ParameterizedTest
    @ValueSource(strings = {FRIESLAND, FRIESLAND + "?revisie=1", REGIONS + "AM02/kwartalen/2020-q2/herkomst"})
    void leadsToTheLineAndTheColumnOfACsv(String address) {
        assertThat(steward.read(address).replaceAll("(?<=\"(id|sha256|ontvangenOp)\":\")[^\"]*", "…"))
                .startsWith("{\"revisie\":1,\"levering\":{\"id\":\"…\",\"soort\":\"csv\",\"sha256\":\"…\",\"grootte\":")
                .contains("\"rijen\":[{\"code\":\"GM0059\",\"naam\":\"Achtkarspelen\",\"rij\":2,\"plaats\":null},")
                .contains("\"totaal\":{\"rij\":20,\"plaats\":null,\"kop\":\"totaal\",\"letter\":\"I\"},"
                        + "\"doelgroepregister\":{\"rij\":20,\"plaats\":null,\"kop\":\"doelgroepregister\",\"letter\":\"J\"},"
                        + "\"kolommen\":[{\"code\":\"kolom-1\",\"kop\":\"kolom-1\",\"letter\":\"E\"},")
                .endsWith("{\"code\":\"kolom-4\",\"kop\":\"kolom-4\",\"letter\":\"H\"}],"
                        + "\"totalen\":{\"kop\":\"totaal\",\"letter\":\"I\"}}");
    }

    @Test
    void leadsToThePageAndTheNumberOnTheLineOfAText() {
        steward.publish(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(steward.read(REGIONS + "flevoland/kwartalen/2020-q3/herkomst"))
                .contains("\"soort\":\"tekst\"")
                .contains("\"naam\":\"Urk\",\"rij\":6,\"plaats\":{\"bladzijde\":2,\"regel\":3}}")
                .contains(
                        "\"totaal\":{\"rij\":7,\"plaats\":{\"bladzijde\":2,\"regel\":4},\"kop\":null,\"letter\":null,\"getal\":5},"
                                + "\"doelgroepregister\":null,")
                .endsWith("{\"code\":\"kolom-4\",\"kop\":null,\"letter\":null,\"getal\":4}],"
                        + "\"totalen\":{\"kop\":null,\"letter\":null,\"getal\":5}}");
        assertThat(steward.read("/en/regio/flevoland/2020-q3/herkomst"))
                .containsPattern("id=\"gm0184\"><th scope=\"row\">Urk</th><td>page 2, line 3</td>")
                .contains("<td>number 4 on the line</td>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kolom-4;totaal | Urk;1;2;3;4;10               | "totaal":null,   | "totalen":{"kop":"totaal","letter":"H"}}
            kolom-4        | TOTAAL AMR;1;2;3;4           | "kop":null,"letter":null} | "totalen":null}
            """)
    void tellsTheColumnOfTheTotalsApartFromTheTotalRow(String columns, String row, String total, String totals) {
        String header = "kwartaal;arbeidsmarktregio;gemeente;kolom-1;kolom-2;kolom-3;" + columns;
        steward.publish(
                (header + "\n2023-Q1;Flevoland;" + row + "\n").getBytes(StandardCharsets.UTF_8),
                "reden",
                "proef",
                "weglaten",
                "true");

        assertThat(steward.read(REGIONS + "flevoland/kwartalen/2023-q1/herkomst"))
                .contains(total)
                .endsWith(totals);
    }

    @Test
    void saysWhatBecameOfTheRevision() {
        steward.publish(Steward.file("2023-Q2;Flevoland;Urk;1;2;3;4;"));
        String second = steward.publish(Steward.file("2023-Q2;Flevoland;Urk;1;2;3;5;"), "reden", "verkeerd");
        steward.withdraw(second, "toch niet").expectStatus().isOk();
        steward.publish(Steward.file("2023-Q2;Flevoland;Urk;1;2;3;6;"), "reden", "verkeerd");

        String page = "/regio/flevoland/2023-q2/revisie/";
        assertThat(steward.read(page + "1/herkomst"))
                .contains("Die zijn vervangen.", "/2023-q2/geschiedenis#revisie-1");
        assertThat(steward.read(page + "2/herkomst")).contains("Die zijn ingetrokken.");
        assertThat(steward.read("/en" + page + "1/herkomst")).contains("They were replaced.");
        assertThat(steward.read(page + "3/herkomst")).doesNotContain("Die zijn", "#revisie-");
    }

    @ParameterizedTest
    @CsvSource({
        "am02/kwartalen/2020-q2/herkomst, AM02/kwartalen/2020-q2/herkomst",
        "fryslan/kwartalen/2020-Q2/herkomst, friesland/kwartalen/2020-q2/herkomst"
    })
    void leadsOnFromAnotherSpelling(String asked, String proper) {
        client.get()
                .uri(REGIONS + asked)
                .exchange()
                .expectStatus()
                .isEqualTo(308)
                .expectHeader()
                .location(REGIONS + proper);
    }

    @ParameterizedTest
    @CsvSource({
        "vriesland/kwartalen/2020-q2/herkomst, 404, onbekende-regio",
        "friesland/kwartalen/2019-q4/herkomst, 404, geen-cijfers",
        "friesland/kwartalen/2020-q2/herkomst?revisie=9, 404, onbekende-revisie",
        "friesland/kwartalen/2020-q2/herkomst?revision=1, 400, onbekende-parameter"
    })
    void saysWhatIsWrongAsTheTableDoes(String asked, int status, String problem) {
        client.get()
                .uri(REGIONS + asked)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/" + problem);
    }

    @Test
    void isGoneWithTheFiguresAndStaysOfARevision() {
        String delivery = steward.publish(Steward.file("2024-Q4;Flevoland;Urk;1;2;3;4;"));
        steward.withdraw(delivery, "verkeerd").expectStatus().isOk();

        String figures = "flevoland/kwartalen/2024-q4/herkomst";
        client.get().uri(REGIONS + figures).exchange().expectStatus().isEqualTo(410);
        client.get()
                .uri("/regio/flevoland/2024-q4/herkomst")
                .exchange()
                .expectStatus()
                .isEqualTo(410);
        assertThat(steward.read(REGIONS + figures + "?revisie=1")).startsWith("{\"revisie\":1,");
        assertThat(steward.read("/regio/flevoland/2024-q4/revisie/1/herkomst")).contains("id=\"gm0184\"");
    }
}
