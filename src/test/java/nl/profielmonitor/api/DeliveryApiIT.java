package nl.profielmonitor.api;

import static nl.profielmonitor.api.Steward.DELIVERIES;
import static nl.profielmonitor.api.Steward.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.profielmonitor.ingest.Erasure;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Delivering over the API, from the file to what everybody reads. Each test has regions or quarters of its own. */
@ApplicationTest(ownApplication = true)
class DeliveryApiIT extends StewardTest {

    @Autowired
    Deliveries deliveries;

    @Autowired
    Erasure erasure;

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

    @Test
    void tellsAStewardThatTheFileOfADeliveryWasErased() {
        String delivery = steward.publish(file("2021-Q4;Flevoland;Urk;5;6;7;8;"));
        steward.look(delivery)
                .expectBody()
                .jsonPath("$.origineel")
                .value(original ->
                        assertThat(original.toString()).isEqualTo("{status=aanwezig, verwijderdOp=null, reden=null}"));

        erasure.erase(
                UUID.fromString(delivery.substring(DELIVERIES.length() + 1)), "Er stond een naam in", "beheerder");

        String answer = steward.look(delivery).returnResult(String.class).getResponseBody();
        assertThat(answer)
                .contains("\"status\":\"gepubliceerd\"", "\"code\":\"register-ontbreekt\"")
                .containsPattern("\"origineel\":\\{\"status\":\"gewist\",\"verwijderdOp\":\"[0-9T:-]+Z\","
                        + "\"reden\":\"Er stond een naam in\"}")
                .contains("\"melding\":\"Bevinding ‘register-ontbreekt’. De uitleg is gewist, samen met")
                .doesNotContain("beheerder");
    }

    @Test
    void recordsWhoWithdraws() {
        String delivery = steward.publish(file("2023-Q1;Flevoland;Urk;5;6;7;8;"));

        steward.withdraw(delivery, "Toch niet").expectStatus().isOk();

        assertThat(deliveries.find(UUID.fromString(delivery.substring(DELIVERIES.length() + 1))))
                .hasValueSatisfying(
                        withdrawn -> assertThat(withdrawn.withdrawnBy()).contains("beheerder"));
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
}
