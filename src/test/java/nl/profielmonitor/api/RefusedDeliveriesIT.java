package nl.profielmonitor.api;

import static nl.profielmonitor.api.Steward.DELIVERIES;
import static nl.profielmonitor.api.Steward.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What is not published over the API, and what is said of it. */
@ApplicationTest(ownApplication = true)
@TestPropertySource(properties = "profielmonitor.delivery.max-size=100KB")
class RefusedDeliveriesIT extends StewardTest {

    @Test
    void reportsSevenFaultsAtOnceInFileOrderAndChangesNothing() {
        byte[] file = file(
                "2023-Q1;Flevoland;Almere;1.2;2;3;4;",
                "2023-Q9;Flevoland;Urk;1;2;3;4;",
                "2023-Q1;Flevolant;Urk;1;2;3;4;",
                "2023-Q1;Flevoland;Urkk;1;2;3;4;",
                "2023-Q1;Flevoland;Dronten;1;2;3;4",
                "2023-Q1;Flevoland;Lelystad;-;2;3;4;",
                "2023-Q1;Flevoland;Lelystad;1;2;3;4;");

        String answer = steward.deliver(file, "waarschuwingenAkkoord", "true")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .returnResult(String.class)
                .getResponseBody();

        assertThat(JsonPath.<String>read(answer, "$.type"))
                .isEqualTo("http://localhost:8080/fouten/ongeldige-levering");
        assertThat(JsonPath.<List<Map<String, Object>>>read(answer, "$.bevindingen[?(@.ernst == 'fout')]"))
                .extracting(finding -> finding.get("code") + "@" + finding.get("rij"))
                .containsExactly(
                        "geen-aantal@2",
                        "onbekend-kwartaal@3",
                        "onbekende-regio@4",
                        "onbekende-gemeente@5",
                        "rij-te-lang-of-kort@6",
                        "geen-aantal@7",
                        "dubbele-gemeente@8");
        assertThat(JsonPath.<Map<String, Object>>read(answer, "$.bevindingen[0]"))
                .containsEntry("kolom", "kolom-1")
                .containsEntry("waarde", "1.2")
                .extractingByKey("melding")
                .asString()
                .isNotBlank();
        client.get()
                .uri(table("flevoland", "2023-q1"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void speaksEnglishToWhoAsks() {
        MediaType json = MediaType.APPLICATION_PROBLEM_JSON;
        RestTestClient english =
                client.mutate().defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en").build();

        new Steward(english)
                .deliver(file("2023-Q1;Flevoland;Urk;1e3;2;3;4;"))
                .expectHeader()
                .contentType(json)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("The delivery was not published")
                .jsonPath("$.bevindingen[?(@.code == 'geen-aantal')].ernst")
                .isEqualTo("fout");
    }

    @Test
    void checksOnTrialWithoutChangingAnything() {
        byte[] file = file("2023-Q2;Flevoland;Urk;1;2;3;4;", "2023-Q2;Flevoland;Almere;fout;2;3;4;");

        steward.deliver(file, "proef", "true")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.bevindingen[?(@.ernst == 'fout')].code")
                .isEqualTo("geen-aantal")
                .jsonPath("$.publicaties[0].kwartaal")
                .isEqualTo("2023-Q2")
                .jsonPath("$.publicaties[0].revisie")
                .isEqualTo(null)
                .jsonPath("$.publicaties[0].actueleRevisie")
                .isEqualTo(null);
        client.get()
                .uri(table("flevoland", "2023-q2"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void publishesNothingWhileWarningsAreNotAccepted() {
        byte[] file = file("2023-Q3;Flevoland;Urk;1;2;3;4;");

        steward.deliver(file)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.bevindingen[?(@.ernst == 'fout')]")
                .isEmpty()
                .jsonPath("$.bevindingen[?(@.ernst == 'waarschuwing')]")
                .isNotEmpty();
        client.get()
                .uri(table("flevoland", "2023-q3"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @CsvSource({"foto.csv, false", "foto.csv, true", "foto.png, true"})
    void refusesAPictureAlsoOnTrial(String name, String trial) {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        steward.deliver(name, picture, "proef", trial)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.bevindingen[0].code")
                .isEqualTo("onbekend-bestandstype");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        steward.deliver(new byte[200 * 1024])
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/te-groot-bestand")
                .jsonPath("$.bevindingen[0].code")
                .isEqualTo("te-groot-bestand");
    }

    @Test
    void refusesWhatIsNotAMultipartForm() {
        client.post()
                .uri(DELIVERIES)
                .headers(headers -> headers.setBasicAuth("beheerder", ApplicationTest.STEWARD_PASSWORD))
                .contentType(MediaType.valueOf("text/csv"))
                .body("kwartaal,gemeente")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/verkeerd-mediatype");
    }

    @ParameterizedTest(name = "{0}={1} is {2}")
    @CsvSource({
        "proof, true, onbekende-parameter",
        "proef, ja, ongeldige-parameter",
        "peildatum, 31-03-2021, ongeldige-parameter",
        "bronUrl, javascript:alert(1), ongeldige-parameter",
        "basisRevisie, een, ongeldige-parameter"
    })
    void refusesAFieldThatItDoesNotUnderstand(String field, String value, String kind) {
        steward.deliver(file("2024-Q4;Flevoland;Urk;1;2;3;4;"), field, value, "waarschuwingenAkkoord", "true")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/" + kind)
                .jsonPath("$.parameter")
                .isEqualTo(field);
        client.get()
                .uri(table("flevoland", "2024-q4"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void refusesAReferenceDateOfAnotherYear() {
        steward.deliver(
                        file("2024-Q4;Flevoland;Urk;1;2;3;4;"),
                        "peildatum",
                        "2042-12-31",
                        "waarschuwingenAkkoord",
                        "true")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.bevindingen[?(@.code == 'peildatum-buiten-kwartaal')].ernst")
                .isEqualTo("fout");
    }

    private static String table(String region, String quarter) {
        return "/api/v1/arbeidsmarktregios/" + region + "/kwartalen/" + quarter;
    }
}
