package nl.profielmonitor.api;

import static nl.profielmonitor.api.Steward.DELIVERIES;
import static nl.profielmonitor.api.Steward.file;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Delivering over the API, from the file to what everybody reads. Each test has regions or quarters of its own. */
@ApplicationTest(ownApplication = true)
@TestPropertySource(properties = "profielmonitor.delivery.max-size=100KB")
class DeliveryApiIT {

    @Autowired
    RestTestClient client;

    private Steward steward;

    @BeforeEach
    void signIn() {
        steward = new Steward(client);
    }

    @Test
    void publishesAFileAndSaysWhereItsDeliveryIs() {
        byte[] file = file(
                "2021-Q1;Flevoland;Almere;1;2;3;4;",
                "2021-Q1;Flevoland;Dronten;1;2;3;.;",
                "2021-Q1;Flevoland;Lelystad;1.106;2;x;4;",
                "2021-Q1;Flevoland;Noordoostpolder;0;0;0;0;",
                "2021-Q1;Flevoland;Urk;5;6;7;8;2000");

        String answer = steward.deliver(
                        file,
                        "bronUrl",
                        "https://www.werk.nl/flevoland.pdf",
                        "peildatum",
                        "2021-03-31",
                        "waarschuwingenAkkoord",
                        "true")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueMatches(HttpHeaders.LOCATION, DELIVERIES + "/[0-9a-f-]{36}")
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .returnResult(String.class)
                .getResponseBody();

        assertThat(answer).contains("""
                "publicaties":[{"arbeidsmarktregio":{"code":"AM11","naam":"Flevoland","slug":"flevoland"},\
                "kwartaal":"2021-Q1","revisie":1,"status":"actueel","actueleRevisie":1,"ongewijzigd":false}]""");
        assertThat(steward.read("/api/v1/arbeidsmarktregios/flevoland/kwartalen/2021-q1"))
                .contains(
                        "\"peildatum\":\"2021-03-31\",\"revisie\":1,",
                        "\"bronUrl\":\"https://www.werk.nl/flevoland.pdf\"",
                        "\"naam\":\"Dronten\",\"slug\":\"dronten\",\"aantallen\":[1,2,3,null],"
                                + "\"ontbrekend\":{\"kolom-4\":\"onbekend\"},\"totaal\":null,\"minimaal\":6}",
                        "\"naam\":\"Lelystad\",\"slug\":\"lelystad\",\"aantallen\":[1106,2,null,4],"
                                + "\"ontbrekend\":{\"kolom-3\":\"geheim\"},\"totaal\":null,\"minimaal\":1112}",
                        "\"totaal\":{\"aantallen\":[1113,12,null,null],\"minimaalAantallen\":[1113,12,13,16],"
                                + "\"totaal\":null,\"minimaal\":1154}",
                        "\"doelgroepregister\":2000,\"dekking\":null,\"dekkingProcent\":null}");
    }

    @Test
    void tellsAStewardWhatBecameOfADelivery() {
        String delivery = steward.publish(file("2021-Q2;Flevoland;Urk;5;6;7;8;"));

        steward.look(delivery)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(delivery.substring(DELIVERIES.length() + 1))
                .jsonPath("$.status")
                .isEqualTo("gepubliceerd")
                .jsonPath("$.bestandsnaam")
                .isEqualTo("cijfers.csv")
                .jsonPath("$.publicaties[0].revisie")
                .isEqualTo(1)
                .jsonPath("$.bevindingen[?(@.code == 'register-ontbreekt')].melding")
                .isNotEmpty();
        assertThat(new String(
                        steward.look(delivery).returnResult(byte[].class).getResponseBody(), StandardCharsets.UTF_8))
                .doesNotContain("beheerder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regio/friesland/2020-q2.csv",
                "/regio/friesland/2020-q2.csv?variant=excel",
                "/en/regio/friesland/2020-q2/revisie/1.csv"
            })
    void takesBackWhatWasDownloadedAsUnchanged(String address) {
        byte[] downloaded =
                client.get().uri(address).exchange().returnResult(byte[].class).getResponseBody();

        steward.deliver(downloaded)
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.LOCATION)
                .expectBody()
                .jsonPath("$.id")
                .doesNotExist()
                .jsonPath("$.bevindingen[?(@.code == 'ongewijzigd')].ernst")
                .isEqualTo("opmerking")
                .jsonPath("$.publicaties[0].ongewijzigd")
                .isEqualTo(true)
                .jsonPath("$.publicaties[0].revisie")
                .isEqualTo(1);
        assertThat(steward.read("/api/v1/arbeidsmarktregios/friesland/kwartalen"))
                .doesNotContain("\"revisie\":2");
    }

    @Test
    void takesBackADownloadWithMissingCountsAndWithoutPrintedTotals() {
        steward.publish(file(
                "2021-Q3;Flevoland;Urk;5;.;x;8;",
                "2021-Q3;Flevoland;Almere;1;2;3;4;",
                "2021-Q3;Flevoland;Dronten;0;0;0;0;",
                "2021-Q3;Flevoland;Lelystad;0;0;0;0;",
                "2021-Q3;Flevoland;Noordoostpolder;0;0;0;0;",
                "2021-Q3;Flevoland;Zeewolde;0;0;0;0;",
                "2021-Q3;Flevoland;Onbekend;0;0;1;0;"));
        String downloaded = steward.read("/regio/flevoland/2021-q3.csv");

        assertThat(downloaded)
                .contains("GM0184,Urk,5,.,x,8,.,\r\n", ",,Onbekend,0,0,1,0,1,\r\n", ",,TOTAAL AMR,6,.,.,12,.,\r\n");
        steward.deliver(downloaded.getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.publicaties[0].ongewijzigd")
                .isEqualTo(true);
    }

    @Test
    void readsSeveralRegionsAndQuartersFromAFileOfAnOlderExcel() {
        byte[] file = file(
                Charset.forName("windows-1252"),
                "2e kwartaal 2022;Noordoost-Brabant;’s-Hertogenbosch;1;2;3;4;",
                "2e kwartaal 2022;Zuidoost-Brabant;Nuenen, Gerwen en Nederwetten;1;2;3;5;",
                "2e kwartaal 2022;Noord-Holland Noord;Bergen (NH.);1;2;3;6;",
                "2022KW03;Fryslân;Súdwest-Fryslân;1;2;3;7;",
                "2022-Q3;Noord-Holland Noord;Bergen;1;2;3;8;");

        steward.publish(file);

        assertThat(steward.read("/regio/noordoost-brabant/2022-q2.csv"))
                .contains("GM0796,'s-Hertogenbosch,1,2,3,4,10,");
        assertThat(steward.read("/regio/zuidoost-brabant/2022-q2.csv"))
                .contains("GM0820,\"Nuenen, Gerwen en Nederwetten\",1,2,3,5,11,");
        assertThat(steward.read("/regio/noord-holland-noord/2022-q2.csv")).contains("GM0373,Bergen (NH.),1,2,3,6,12,");
        assertThat(steward.read("/regio/friesland/2022-q3.csv")).contains("GM1900,Súdwest-Fryslân,1,2,3,7,13,");
        assertThat(steward.read("/regio/noord-holland-noord.csv"))
                .contains("2022-Q3,Noord-Holland Noord,GM0373,Bergen (NH.)");
        assertThat(steward.read("/api/v1/arbeidsmarktregios/noord-holland-noord/kwartalen"))
                .isEqualTo("""
                        {"items":[{"kwartaal":"2022-Q3","revisies":[{"revisie":1,"status":"actueel"}]},\
                        {"kwartaal":"2022-Q2","revisies":[{"revisie":1,"status":"actueel"}]}]}""");
    }

    @Test
    void readsUtf16WithTabs() {
        String text = new String(file("2022-Q4;Friesland;Súdwest-Fryslân;1;2;3;4;"), StandardCharsets.UTF_8);

        // Java's UTF-16 writes a byte order mark.
        steward.publish(text.replace(';', '\t').getBytes(StandardCharsets.UTF_16));

        assertThat(steward.read("/regio/friesland/2022-q4.csv")).contains("GM1900,Súdwest-Fryslân,1,2,3,4,10,");
    }

    @Test
    void takesQuarterAndRegionFromTheForm() {
        byte[] file = "gemeentecode,Kolom 1,Kolom 2,Kolom 3,Kolom 4\n0184,1,2,3,4\n".getBytes(StandardCharsets.UTF_8);

        steward.publish(file, "kwartaal", "Derde kwartaal 2022", "arbeidsmarktregio", "AM11");

        assertThat(steward.read("/regio/flevoland/2022-q3.csv")).contains("GM0184,Urk,1,2,3,4,10,");
    }

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
    void givesARegionThatWasRenamedItsNameOfThenAndAnAddressThatLeadsOn() {
        steward.publish(file("2020-Q2;Stedendriehoek en Noordwest Veluwe;Apeldoorn;1;2;3;4;"));

        assertThat(steward.read("/regio/veluwe-stedendriehoek/2020-q2/revisie/1.json"))
                .startsWith("""
                {"arbeidsmarktregio":{"code":"AM06","naam":"Stedendriehoek en Noordwest Veluwe",\
                "slug":"stedendriehoek-en-noordwest-veluwe"}""");
        assertThat(steward.read("/regio/veluwe-stedendriehoek/2020-q2.json")).startsWith("""
                {"arbeidsmarktregio":{"code":"AM06","naam":"Stedendriehoek en Noordwest Veluwe",\
                "slug":"veluwe-stedendriehoek"}""");
        client.get()
                .uri("/regio/stedendriehoek-en-noordwest-veluwe/2020-q2.json")
                .exchange()
                .expectStatus()
                .isEqualTo(308)
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, "/regio/veluwe-stedendriehoek/2020-q2.json");
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

    private static String table(String region, String quarter) {
        return "/api/v1/arbeidsmarktregios/" + region + "/kwartalen/" + quarter;
    }
}
