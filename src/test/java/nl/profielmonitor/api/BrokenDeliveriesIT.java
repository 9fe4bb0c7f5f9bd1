package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms that a program got wrong: each gets a problem that says so, and changes nothing. */
@ApplicationTest(ownApplication = true)
class BrokenDeliveriesIT {

    private static final String FORM = "Content-Type: multipart/form-data; boundary=B";
    private static final String END = "--B--\r\n";
    private static final String TRIAL = field("proef", "true");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n--B\r\n", "10\r\n--B\r\nContent-Dispo\r\nXX\r\n", "ff\r\n--B\r\nContent"})
    void refusesChunksThatAreBroken(String chunks) throws IOException {
        assertProblem(
                RawHttp.send(
                        port,
                        "POST /api/v1/leveringen HTTP/1.1",
                        chunks,
                        steward(),
                        FORM,
                        "Transfer-Encoding: chunked"),
                "ongeldig-verzoek");
    }

    @Test
    void refusesAFormThatBreaksOff() throws IOException {
        String whole = file("filename=\"x.csv\"", "2021-Q1;Flevoland;Urk;1;2;3;4;") + TRIAL + END;

        for (int length : new int[] {30, 80, whole.length() - END.length()}) {
            assertProblem(deliver(whole.substring(0, length)), "ongeldig-verzoek");
        }
    }

    @Test
    void takesOneFileAtATime() throws IOException {
        String file = file("filename=\"x.csv\"", "2021-Q1;Flevoland;Urk;1;2;3;4;");

        assertThat(assertProblem(deliver(file + file + TRIAL + END), "meer-bestanden"))
                .contains("U stuurde er 2.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filename=\"\"",
                "filename=\"../../\"",
                "filename=\"C:\\\\x\\\\\"",
                "filename=\"\u0001\u202e \"",
                "x=y"
            })
    void takesNoFileWithoutAName(String name) throws IOException {
        assertProblem(deliver(file(name, "2021-Q1;Flevoland;Urk;1;2;3;4;") + TRIAL + END), "ontbrekend-bestand");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-Q1, /etc/cijfers.csv, cijfers.csv",
        "2021-Q2, C:\\\\map\\\\cijfers.csv, cijfers.csv",
        "2021-Q3, cij\u0007f\u001b[31mers.csv, cijf[31mers.csv"
    })
    void keepsOnlyTheNameOfAFile(String quarter, String sent, String kept) throws IOException {
        assertThat(nameAfter(quarter, sent)).isEqualTo(kept);
    }

    @Test
    void keepsTheFirstPartOfALongName() throws IOException {
        assertThat(nameAfter("2021-Q4", "a".repeat(3000) + ".csv")).isEqualTo("a".repeat(255));
    }

    private static String assertProblem(String answer, String kind) {
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "/fouten/" + kind);
        return answer;
    }

    private String nameAfter(String quarter, String sent) throws IOException {
        String answer = deliver(file("filename=\"" + sent + "\"", quarter + ";Flevoland;Urk;1;2;3;4;")
                + field("waarschuwingenAkkoord", "true")
                + END);
        assertThat(answer).startsWith("HTTP/1.1 201");
        String delivery = answer.replaceAll("(?s).*\r\nLocation: (\\S+).*", "$1");
        String known = RawHttp.ask(port, "GET " + delivery + " HTTP/1.1", steward());
        return known.replaceAll("(?s).*\"bestandsnaam\":\"([^\"]*)\".*", "$1");
    }

    private String deliver(String content) throws IOException {
        return RawHttp.send(
                port,
                "POST /api/v1/leveringen HTTP/1.1",
                content,
                steward(),
                FORM,
                "Content-Length: " + content.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String file(String name, String row) {
        return "--B\r\nContent-Disposition: form-data; name=\"bestand\"; " + name + "\r\n\r\n"
                + new String(Steward.file(row), StandardCharsets.UTF_8) + "\r\n";
    }

    private static String field(String name, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String steward() {
        String known = "beheerder:" + ApplicationTest.STEWARD_PASSWORD;
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(known.getBytes(StandardCharsets.UTF_8));
    }
}
