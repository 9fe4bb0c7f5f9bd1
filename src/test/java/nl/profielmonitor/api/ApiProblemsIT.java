package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Every error under the API is a problem, wherever it arises. */
@ApplicationTest
class ApiProblemsIT {

    @Autowired
    RestTestClient client;

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @CsvSource({
        "GET, /api/v1, 404, niet-gevonden",
        "GET, /api/v1/onbekend, 404, niet-gevonden",
        "GET, /api/v2/gemeenten, 404, niet-gevonden",
        "GET, /api/v1/arbeidsmarktregios/, 404, niet-gevonden",
        "GET, /api/v1/arbeidsmarktregios/friesland/, 404, niet-gevonden",
        "GET, /api/v1/arbeidsmarktregios/onbekend, 404, onbekende-regio",
        "GET, /api/v1/arbeidsmarktregios/AM04, 404, onbekende-regio",
        "GET, /api/v1/arbeidsmarktregios/onbekend/kwartalen, 404, onbekende-regio",
        "GET, /api/v1/arbeidsmarktregios/onbekend/kwartalen/2020-q2, 404, onbekende-regio",
        "GET, /api/v1/arbeidsmarktregios/drenthe/kwartalen/2020-q5, 404, onbekend-kwartaal",
        "GET, /api/v1/arbeidsmarktregios/drenthe/kwartalen/2013-q1, 404, geen-cijfers",
        "GET, /api/v1/arbeidsmarktregios/drenthe/kwartalen/2013-q1?revisie=1, 404, onbekende-revisie",
        "GET, /api/v1/arbeidsmarktregios/drenthe/kwartalen/2013-q1?revisie=een, 404, onbekende-revisie",
        "GET, /api/v1/arbeidsmarktregios/drenthe/kwartalen/2013-q1?revisie=, 404, onbekende-revisie",
        "GET, /api/v1/arbeidsmarktregios/drenthe/kwartalen/2013-q1?revise=1, 400, onbekende-parameter",
        "GET, /api/v1/gemeenten?page=2, 400, onbekende-parameter",
        "GET, /api/v1/leveringen/x, 401, niet-aangemeld",
        "POST, /api/v1/leveringen, 401, niet-aangemeld",
        "DELETE, /api/v1/leveringen/x, 401, niet-aangemeld",
        "GET, /regio/onbekend.json, 404, onbekende-regio",
        "GET, /regio/drenthe/2013-q1.json, 404, geen-cijfers",
        "GET, /regio/drenthe/2013-q1/revisie/1.json, 404, onbekende-revisie",
        "GET, /regio/drenthe/2013-q1/revisie/x.json, 404, onbekende-revisie",
        "GET, /land/2020-q2.json, 404, niet-gevonden",
        "GET, /en/land/x.json, 404, niet-gevonden"
    })
    void isAProblem(HttpMethod method, String address, int status, String kind) {
        client.method(method)
                .uri(address)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("API-Version", "1.0.0")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/" + kind)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PUT", "POST", "DELETE", "PATCH"})
    void refusesAStewardWhoChangesWhatCanOnlyBeRead(HttpMethod method) {
        client.method(method)
                .uri("/api/v1/gemeenten")
                .headers(ApiProblemsIT::signIn)
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists(HttpHeaders.ALLOW)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/methode-niet-toegestaan");
    }

    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 415", "none, 415"})
    void letsNoPageOfAnotherSiteUseThePasswordThatABrowserKnows(String site, int status) {
        client.post()
                .uri("/api/v1/leveringen")
                .headers(ApiProblemsIT::signIn)
                .header("Sec-Fetch-Site", site)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void cutsWhatItRepeats() {
        client.get()
                .uri("/api/v1/arbeidsmarktregios/" + "x".repeat(200))
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("x".repeat(80) + "…’"));
    }

    @Test
    void refusesToAnswerInAnotherFormat() {
        client.get()
                .uri("/api/v1/gemeenten")
                .accept(MediaType.valueOf("text/csv"))
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("http://localhost:8080/fouten/formaat-niet-beschikbaar");
    }

    @Test
    void asksForNameAndPassword() {
        client.post()
                .uri("/en/api/v1/leveringen")
                .headers(headers -> headers.setBasicAuth("beheerder", "niet het wachtwoord"))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueMatches(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=.*")
                .expectHeader()
                .doesNotExist(HttpHeaders.SET_COOKIE)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Not signed in");
    }

    @Test
    void offersTheNearestRegions() {
        client.get()
                .uri("/api/v1/arbeidsmarktregios/freisland/kwartalen")
                .exchange()
                .expectBody()
                .jsonPath("$.suggesties[0].code")
                .isEqualTo("AM02")
                .jsonPath("$.suggesties[0].naam")
                .isEqualTo("Friesland")
                .jsonPath("$.suggesties[0].slug")
                .isEqualTo("friesland");
    }

    @Test
    void namesTheParametersThatThereAre() {
        client.get()
                .uri("/api/v1/arbeidsmarktregios/friesland/kwartalen/2020-q2?revise=1")
                .exchange()
                .expectBody()
                .jsonPath("$.parameter")
                .isEqualTo("revise")
                .jsonPath("$.parameters")
                .isEqualTo("revisie");
    }

    @ParameterizedTest(name = "{0} with {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/x    | de, fr;q=0.5       | nl | Niet gevonden",
                "/api/v1/x    | en-GB, nl;q=0.5    | en | Not found",
                "/api/v1/x    | nl, en;q=0.9       | nl | Niet gevonden",
                "/api/v1/x    | *                  | nl | Niet gevonden",
                "/api/v1/x    | ;;;                | nl | Niet gevonden",
                "/en/api/v1/x | nl                 | en | Not found"
            })
    void speaksTheLanguageThatWasAskedFor(String address, String accepted, String language, String title) {
        client.get()
                .uri(address)
                .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                .exchange()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LANGUAGE, language)
                .expectHeader()
                .valueMatches(HttpHeaders.VARY, ".*Accept-Language.*")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1//gemeenten",
                "/api/v1/arbeidsmarktregios/a;b=c",
                "/api/v1/arbeidsmarktregios/a%2Fb",
                "/api/v1/arbeidsmarktregios/a%00"
            })
    void makesAProblemOfAnAddressThatTheServerOrTheFirewallRefuses(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("nl");
        assertThat(answer.body()).contains("/fouten/ongeldig-verzoek").doesNotContain("Exception", "tomcat");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static void signIn(HttpHeaders headers) {
        headers.setBasicAuth("beheerder", ApplicationTest.STEWARD_PASSWORD);
    }
}
