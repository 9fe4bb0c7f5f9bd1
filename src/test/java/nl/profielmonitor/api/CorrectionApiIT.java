package nl.profielmonitor.api;

import static nl.profielmonitor.api.Steward.DELIVERIES;
import static nl.profielmonitor.api.Steward.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

/** Correcting and withdrawing over the API what was published. Each test has quarters of its own. */
@ApplicationTest(ownApplication = true)
class CorrectionApiIT extends StewardTest {

    /** So that each time it is a correction. */
    private static int published;

    @Test
    void refusesACorrectionWithoutAReason() {
        steward.publish(file("2023-Q4;Flevoland;Urk;1;2;3;4;"));

        steward.deliver(file("2023-Q4;Flevoland;Urk;1;2;3;5;"), "waarschuwingenAkkoord", "true")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.bevindingen[?(@.ernst == 'fout')].code")
                .isEqualTo("reden-ontbreekt");
    }

    @Test
    void keepsTheBytesOfARevisionWhateverComesAfter() {
        String first = steward.publish(file("2024-Q1;Flevoland;Urk;1;2;3;4;"));
        String json = steward.read("/api/v1/arbeidsmarktregios/flevoland/kwartalen/2024-q1?revisie=1");
        String csv = steward.read("/regio/flevoland/2024-q1/revisie/1.csv");

        String second = steward.publish(file("2024-Q1;Flevoland;Urk;1;2;3;5;"), "reden", "een typefout");

        assertThat(steward.read("/api/v1/arbeidsmarktregios/flevoland/kwartalen/2024-q1"))
                .contains("\"revisie\":2,", "\"totaal\":11}");
        assertPinned(json, csv);
        assertStatus("2024-Q1", "{\"revisie\":2,\"status\":\"actueel\"},{\"revisie\":1,\"status\":\"vervangen\"}");

        steward.withdraw(second, "toch geen typefout")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("ingetrokken")
                .jsonPath("$.redenIntrekking")
                .isEqualTo("toch geen typefout")
                .jsonPath("$.publicaties[0].revisie")
                .isEqualTo(2)
                .jsonPath("$.publicaties[0].status")
                .isEqualTo("ingetrokken")
                .jsonPath("$.publicaties[0].actueleRevisie")
                .isEqualTo(1);
        assertPinned(json, csv);
        assertThat(steward.read("/regio/flevoland/2024-q1.json")).isEqualTo(json);
        assertStatus("2024-Q1", "{\"revisie\":2,\"status\":\"ingetrokken\"},{\"revisie\":1,\"status\":\"actueel\"}");

        steward.withdraw(first, "ook niet goed").expectStatus().isOk();
        assertPinned(json, csv);
        assertGone();
    }

    private void assertPinned(String json, String csv) {
        assertThat(steward.read("/api/v1/arbeidsmarktregios/flevoland/kwartalen/2024-q1?revisie=1"))
                .isEqualTo(json);
        assertThat(steward.read("/regio/flevoland/2024-q1/revisie/1.csv")).isEqualTo(csv);
    }

    private void assertStatus(String quarter, String revisions) {
        assertThat(steward.read("/api/v1/arbeidsmarktregios/flevoland/kwartalen"))
                .contains("{\"kwartaal\":\"" + quarter + "\",\"revisies\":[" + revisions + "]}");
    }

    private void assertGone() {
        for (String address : List.of(table("AM11", "2024-q1"), "/regio/flevoland/2024-q1.json")) {
            client.get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(410)
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("http://localhost:8080/fouten/ingetrokken")
                    .jsonPath("$.revisies[0].revisie")
                    .isEqualTo(2)
                    .jsonPath("$.revisies[1].status")
                    .isEqualTo("ingetrokken");
        }
        String page = client.get()
                .uri("/regio/flevoland/2024-q1.csv")
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .returnResult(String.class)
                .getResponseBody();
        assertThat(page).contains("href=\"/regio/flevoland/2024-q1/revisie/1\"");
    }

    @Test
    void refusesABaseRevisionThatIsNotCurrent() {
        steward.publish(file("2024-Q2;Flevoland;Urk;1;2;3;4;"), "basisRevisie", "0");

        for (String trial : List.of("false", "true")) {
            steward.deliver(file("2024-Q2;Flevoland;Urk;1;2;3;5;"), "basisRevisie", "0", "reden", "x", "proef", trial)
                    .expectStatus()
                    .isEqualTo(409)
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("http://localhost:8080/fouten/revisie-niet-actueel")
                    .jsonPath("$.detail")
                    .value(detail ->
                            assertThat((String) detail).startsWith("Over Flevoland, 2024-Q2, is revisie 1 actueel."))
                    .jsonPath("$.verwachteRevisie")
                    .isEqualTo(0)
                    .jsonPath("$.actueleRevisie")
                    .isEqualTo(1);
        }
        steward.publish(file("2024-Q2;Flevoland;Urk;1;2;3;5;"), "basisRevisie", "1", "reden", "x");
    }

    @Test
    void dropsAMunicipalityOnlyWhereThatIsMeant() {
        steward.publish(file("2024-Q3;Flevoland;Urk;1;2;3;4;", "2024-Q3;Flevoland;Almere;1;2;3;4;"));
        byte[] less = file("2024-Q3;Flevoland;Urk;1;2;3;4;");

        steward.deliver(less, "reden", "x", "waarschuwingenAkkoord", "true")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.bevindingen[?(@.ernst == 'fout')].code")
                .isEqualTo("gemeente-vervalt");
        steward.publish(less, "reden", "x", "weglaten", "true");
    }

    @Test
    void takesBackOnlyWhatThereIsAndForAReason() {
        String delivery = steward.publish(file("2025-Q1;Flevoland;Urk;1;2;3;4;"));

        steward.withdraw(delivery, " ")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/ontbrekende-reden");
        steward.withdraw(DELIVERIES + "/00000000-0000-0000-0000-000000000000", "x")
                .expectStatus()
                .isNotFound();
        steward.withdraw(DELIVERIES + "/x", "x").expectStatus().isNotFound();
        steward.withdraw(delivery, "x").expectStatus().isOk();
        steward.withdraw(delivery, "nog eens")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.redenIntrekking")
                .isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"reden\": 1}             | ongeldige-parameter",
                "{\"reden\": true}          | ongeldige-parameter",
                "{\"reden\": [\"a\"]}       | ongeldige-parameter",
                "{\"reden\": \"a\\u0000\"}  | ongeldige-parameter",
                "{\"reden\": \"a\", \"x\": 1} | onbekende-parameter",
                "{\"redn\": \"a\"}          | onbekende-parameter",
                "{\"reden\": \"   \"}       | ontbrekende-reden",
                "{\"reden\": \"\\u00a0\\u200b\"} | ontbrekende-reden",
                "{\"reden\": null}          | ontbrekende-reden",
                "{}                         | ontbrekende-reden",
                "[]                         | ongeldig-verzoek",
                "null                       | ongeldig-verzoek",
                "\"a\"                      | ongeldig-verzoek",
                "{\"reden\": \"a\"          | ongeldig-verzoek",
                "``                         | ongeldig-verzoek"
            })
    void withdrawsNothingForWhatIsNoReason(String json, String kind) {
        String delivery = steward.publish(file("2022-Q1;Flevoland;Urk;" + ++published + ";2;3;4;"), "reden", "a");

        steward.withdrawWith(delivery, json)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/" + kind);
        steward.look(delivery).expectBody().jsonPath("$.status").isEqualTo("gepubliceerd");
    }

    @Test
    void takesAReasonOfAtMost2000Characters() {
        String delivery = steward.publish(file("2022-Q2;Flevoland;Urk;1;2;3;4;"));

        steward.withdraw(delivery, "a".repeat(2001)).expectStatus().isBadRequest();
        steward.withdraw(delivery, "a".repeat(2000)).expectStatus().isOk();
    }

    private static String table(String region, String quarter) {
        return "/api/v1/arbeidsmarktregios/" + region + "/kwartalen/" + quarter;
    }
}
