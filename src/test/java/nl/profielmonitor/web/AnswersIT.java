package nl.profielmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server answers, as a client sees it. */
@ApplicationTest
@Tag("any-database")
class AnswersIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/zomaar-iets, 404, Op dit adres staat niets.",
        "/en/anything, 404, There is nothing at this address.",
        "/regio/friesland/2020-q2;a=b, 400, We begrijpen deze vraag niet.",
        "/en/regio/friesland/2020-q2;a=b, 400, We do not understand this request."
    })
    void explainsCalmly(String path, int status, String sentence) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains(sentence)
                .contains("class=\"masthead\"")
                .doesNotContain("Exception")
                .doesNotContain("nl.profielmonitor");
    }

    @ParameterizedTest
    @CsvSource({"/regio/%zz, nl, We begrijpen deze vraag niet.", "/en/%, en, We do not understand this request."})
    void explainsAlsoWhatTheServerItselfRefuses(String path, String language, String sentence) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1");
        String page = answer.substring(answer.indexOf("\r\n\r\n") + 4);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: default-src 'none'");
        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .contains(sentence)
                .doesNotContain("Tomcat");
    }

    @Test
    void neverTakesAnAddressFromTheHostThatARequestNames() throws IOException {
        String answer = raw("GET /regio/friesland HTTP/1.1", "Host: kwaad.example", "X-Forwarded-Host: kwaad.example");

        assertThat(answer)
                .contains("rel=\"canonical\" href=\"http://localhost:8080/regio/friesland\"")
                .doesNotContain("kwaad.example");
    }

    @Test
    void hasAnIconAndRulesForRobots() throws Exception {
        assertThat(get("/favicon.ico").statusCode()).isEqualTo(200);
        assertThat(get("/robots.txt").body()).contains("Disallow: /beheer");
    }

    @Test
    void asksNoMoreThanWhetherAPageChanged() throws Exception {
        HttpResponse<String> first = get("/regio/friesland/2020-q2");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get("/regio/friesland/2020-q2", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void sendsPagesCompressedWithTheirETag() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/regio/friesland/2020-q2"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        try (GZIPInputStream page = new GZIPInputStream(answer.body())) {
            HtmlChecker.assertValid("the page", new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsNothingOfAStewardsPages() throws Exception {
        assertThat(get("/beheer/aanmelden")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(String.format(Locale.ROOT, "http://localhost:%d%s", port, path));
    }

    /** What an HTTP client would not send. */
    private String raw(String request, String... headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            boolean host = Arrays.stream(headers).anyMatch(header -> header.startsWith("Host:"));
            String lines = String.join(
                    "\r\n",
                    Stream.of(
                                    Stream.of(request),
                                    host ? Stream.<String>empty() : Stream.of("Host: localhost"),
                                    Arrays.stream(headers),
                                    Stream.of("Connection: close", "", ""))
                            .flatMap(all -> all)
                            .toList());
            socket.getOutputStream().write(lines.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
