package nl.profielmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import nl.profielmonitor.testing.RawHttp;
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
        String answer = RawHttp.ask(port, "GET " + path + " HTTP/1.1");
        String page = answer.substring(answer.indexOf("\r\n\r\n") + 4);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("Content-Security-Policy: default-src 'none'");
        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .contains(sentence)
                .doesNotContain("Tomcat");
    }

    @ParameterizedTest
    @CsvSource({"/regio/a|b", "/regio/fries^land", "/regio/{slug}", "/en/regio/[a]`\"<b>", "/regio/x?q=a|b{c}\\\\"})
    void looksUpWhatPeopleWriteInAnAddress(String path) throws IOException {
        assertThat(RawHttp.ask(port, "GET " + path + " HTTP/1.1"))
                .startsWith("HTTP/1.1 404")
                .contains("class=\"masthead\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/regio/AM02?q=a|b\"é, /regio/friesland?q=a%7Cb%22é",
        "/regio/friesland/?q={a}, /regio/friesland?q=%7Ba%7D",
        "/en/regio/a|b/, /en/regio/a%7Cb",
        "/regio/AM02/2020-q2/revisie/a%20%7Cb, /regio/friesland/2020-q2/revisie/a%20%7Cb",
        "/regio/friesland/Tweede%20kwartaal%202020, /regio/friesland/2020-q2",
        "/en/regio/fryslan/2e%20kwartaal%202020, /en/regio/friesland/2020-q2",
        "/regio/friesland/tweede-kwartaal-2020/revisie/1, /regio/friesland/2020-q2/revisie/1",
        "/regio/friesland/2e%20kwartaal%202020.csv?variant=excel, /regio/friesland/2020-q2.csv?variant=excel",
        "/regio/friesland/Tweede%20kwartaal%202020.json, /regio/friesland/2020-q2.json",
        "/land/Tweede%20kwartaal%202020, /land/2020-q2",
        "/en/land/2020KW02, /en/land/2020-q2",
        "/land/2e%20kwartaal%202020, /land/2020-q2",
        "/api/v1/arbeidsmarktregios/friesland/kwartalen/2e%20kwartaal%202020,"
                + "/api/v1/arbeidsmarktregios/friesland/kwartalen/2020-q2",
        "/regio/AM02/2020-q2/revisie/a%20b.json, /regio/friesland/2020-q2/revisie/a%20b.json"
    })
    void leadsOnToAnAddressThatEveryClientUnderstands(String path, String better) throws IOException {
        assertThat(RawHttp.ask(port, "GET " + path.replace("é", "%C3%A9") + " HTTP/1.1"))
                .startsWith("HTTP/1.1 308")
                .contains("Location: " + better.replace("é", "%C3%A9") + "\r\n");
    }

    @Test
    void neverTakesAnAddressFromTheHostThatARequestNames() throws IOException {
        String answer = RawHttp.ask(
                port, "GET /regio/friesland HTTP/1.1", "Host: kwaad.example", "X-Forwarded-Host: kwaad.example");

        assertThat(answer)
                .contains("rel=\"canonical\" href=\"http://localhost:8080/regio/friesland\"")
                .doesNotContain("kwaad.example");
    }

    @ParameterizedTest
    @CsvSource({
        "/beheer/leveren, /beheer/aanmelden?naar=%2Fbeheer%2Fleveren",
        "/en/beheer/leveren, /en/beheer/aanmelden?naar=%2Fbeheer%2Fleveren"
    })
    void leadsToSignInOnTheSameSiteWhateverHostARequestNames(String page, String signIn) throws IOException {
        assertThat(RawHttp.ask(port, "GET " + page + " HTTP/1.1", "Host: kwaad.example"))
                .startsWith("HTTP/1.1 302")
                .contains("Location: " + signIn + "\r\n")
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
}
