package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.RawHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls that no careful client makes get a problem too. */
@ApplicationTest
class RefusedCallsIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/%zz",
                "/api/v1/a%2Fb",
                "/api/v1/a\\b",
                "/api/v1/gemeenten?x=%zz",
                "/api/v1/../x",
                "/api/v1/gemeenten?q=Súdwest-Fryslân",
                "/api/v1/Fryslân",
                "//api/v1/gemeenten",
                "/regio/%zz.json",
                "/regio/friesland/2020-q2.json?revisie=%zz"
            })
    void refusesWhatItCannotRead(String address) throws IOException {
        assertProblem(address, 400, "ongeldig-verzoek");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/arbeidsmarktregios/a|b, 404, onbekende-regio",
        "/api/v1/arbeidsmarktregios/{code}, 404, onbekende-regio",
        "/regio/a^b.json, 404, onbekende-regio",
        "/api/v1/gemeenten?a|b, 400, onbekende-parameter",
        "/api/v1/gemeenten?[{`\"<>^\\\\}], 400, onbekende-parameter"
    })
    void looksUpWhatPeopleWriteInAnAddress(String address, int status, String kind) throws IOException {
        assertProblem(address, status, kind);
    }

    private void assertProblem(String address, int status, String kind) throws IOException {
        assertThat(RawHttp.ask(port, "GET " + address + " HTTP/1.1"))
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Type: application/problem+json", "API-Version: 1.0.0", "/fouten/" + kind)
                .doesNotContain("Exception", "<html");
    }
}
