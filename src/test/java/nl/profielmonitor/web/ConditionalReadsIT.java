package nl.profielmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a cache asks: whether a page, file or answer is still what it has (RFC 9110, sections 9.3.2 and 13.1.2). */
@ApplicationTest
class ConditionalReadsIT {

    private static final String PAGE = "/regio/friesland/2020-q2";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/regio/friesland",
                PAGE,
                PAGE + ".csv",
                PAGE + ".json",
                PAGE + "/revisie/1.json",
                "/api/v1/arbeidsmarktregios",
                "/api/v1/arbeidsmarktregios/friesland/kwartalen/2020-q2",
                "/favicon.ico",
                "/robots.txt",
                "/web/web.css"
            })
    void givesHeadTheHeadersOfGet(String path) throws Exception {
        HttpResponse<String> get = ask("GET", path);
        HttpResponse<String> head = ask("HEAD", path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(headers(head)).isEqualTo(headers(get)).containsKey("etag").containsKey("content-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "%s", "\"other\", %s", "W/\"other\",%s, \"last\""})
    void answersWhoHasItAlready(String condition) throws Exception {
        for (String path : List.of(PAGE, PAGE + ".csv", "/api/v1/arbeidsmarktregios", "/web/web.css")) {
            String etag = ask("GET", path).headers().firstValue("ETag").orElseThrow();
            String known = condition.replace("%s", etag);

            assertThat(ask("GET", path, "If-None-Match", known).statusCode()).isEqualTo(304);
            assertThat(ask("HEAD", path, "If-None-Match", known).statusCode()).isEqualTo(304);
            assertThat(ask("GET", path, "If-None-Match", known).headers().firstValue("ETag"))
                    .hasValue(etag);
        }
    }

    @Test
    void takesAnETagAsWeakWhicheverWayItIsWritten() throws Exception {
        String strong =
                ask("GET", PAGE).headers().firstValue("ETag").orElseThrow().substring(2);

        assertThat(ask("GET", PAGE, "If-None-Match", strong).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/\"other\", \"last\"", "other"})
    void sendsWhatIsNotThereYet(String condition) throws Exception {
        assertThat(ask("GET", PAGE, "If-None-Match", condition).statusCode()).isEqualTo(200);
        assertThat(ask("HEAD", PAGE, "If-None-Match", condition).statusCode()).isEqualTo(200);
    }

    @Test
    void hasNothingWhereNothingIs() throws Exception {
        assertThat(ask("GET", "/regio/nergens", "If-None-Match", "*").statusCode())
                .isEqualTo(404);
        assertThat(ask("HEAD", "/api/v1/nergens", "If-None-Match", "*").statusCode())
                .isEqualTo(404);
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
