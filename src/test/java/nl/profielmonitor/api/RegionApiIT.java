package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What everybody reads over the API, of the figures that a new installation has. */
@ApplicationTest
class RegionApiIT {

    private static final String REGIONS = "/api/v1/arbeidsmarktregios";
    private static final String TABLE = REGIONS + "/friesland/kwartalen/2020-q2";

    @Autowired
    RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                TABLE,
                TABLE + "?revisie=1",
                REGIONS + "/AM02/kwartalen/2020-q2",
                "/en" + TABLE,
                "/regio/friesland/2020-q2.json",
                "/regio/friesland/2020-q2/revisie/1.json",
                "/en/regio/friesland/2020-q2.json"
            })
    void givesTheTableOfARegionToTheByte(String address) throws Exception {
        String expected =
                new ClassPathResource("api/friesland-2020-q2.json").getContentAsString(StandardCharsets.UTF_8);

        EntityExchangeResult<String> answer = get(address);

        assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
        assertThat(body(answer).replaceFirst("(?<=\"gepubliceerdOp\":\")[0-9TZ:-]{20}", "…"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource({
        "/regio/friesland.json, profielmonitor-friesland-2020-q2.json",
        "/en/regio/friesland/2020-q2.json, profielmonitor-friesland-2020-q2.json",
        "/regio/friesland/2020-q2.json?revisie=1, profielmonitor-friesland-2020-q2-revisie-1.json",
        "/regio/friesland/2020-q2/revisie/1.json, profielmonitor-friesland-2020-q2-revisie-1.json"
    })
    void givesAPagesTableANameAndLetsABrowserShowIt(String address, String name) {
        HttpHeaders headers = get(address).getResponseHeaders();

        assertThat(headers.getContentDisposition())
                .isEqualTo(ContentDisposition.inline().filename(name).build());
        assertThat(headers.getFirst("API-Version")).isEqualTo("1.0.0");
    }

    @Test
    void givesNoNameToTheAnswerOfACall() {
        assertThat(get(TABLE).getResponseHeaders().containsHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isFalse();
    }

    @Test
    void givesTheRevisionsOfARegion() {
        assertThat(body(get(REGIONS + "/friesland/kwartalen"))).isEqualTo("""
                {"items":[{"kwartaal":"2020-Q2","revisies":[{"revisie":1,"status":"actueel"}]}]}""");
    }

    @Test
    void givesAnEmptyListOfQuartersForARegionWithoutFigures() {
        assertThat(body(get(REGIONS + "/zeeland/kwartalen"))).isEqualTo("{\"items\":[]}");
    }

    @Test
    void givesAllRegions() {
        client.get()
                .uri(REGIONS)
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(35)
                .jsonPath("$.items[?(@.code == 'AM02')].naam")
                .isEqualTo("Friesland")
                .jsonPath("$.items[?(@.code == 'AM99')]")
                .isEmpty();
    }

    @Test
    void givesARegionByItsCodeAndByItsSlug() {
        String friesland = "{\"code\":\"AM02\",\"naam\":\"Friesland\",\"slug\":\"friesland\"}";

        assertThat(body(get(REGIONS + "/AM02"))).isEqualTo(friesland);
        assertThat(body(get(REGIONS + "/friesland"))).isEqualTo(friesland);
    }

    @Test
    void givesAllMunicipalities() {
        client.get()
                .uri("/api/v1/gemeenten")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(342)
                .jsonPath("$.items[?(@.code == 'GM1900')].naam")
                .isEqualTo("Súdwest-Fryslân")
                .jsonPath("$.items[?(@.code == 'GM1900')].slug")
                .isEqualTo("sudwest-fryslan")
                .jsonPath("$.items[?(@.code == 'GM1900')].arbeidsmarktregio")
                .isEqualTo("AM02")
                .jsonPath("$.items[?(@.code == 'GM0003')]")
                .isEmpty();
    }

    @Test
    void givesTheColumnsWithTheirPlaceholderNames() {
        client.get()
                .uri("/api/v1/kolommen")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(4)
                .jsonPath("$.items[0].code")
                .isEqualTo("kolom-1")
                .jsonPath("$.items[0].naam")
                .isEqualTo("Kolom 1")
                .jsonPath("$.items[0].naamEngels")
                .isEqualTo("Column 1")
                .jsonPath("$.items[0].benoemd")
                .isEqualTo(false);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/api/v1/arbeidsmarktregios/am02, /api/v1/arbeidsmarktregios/AM02",
        "/api/v1/arbeidsmarktregios/Friesland, /api/v1/arbeidsmarktregios/friesland",
        "/api/v1/arbeidsmarktregios/am02/kwartalen, /api/v1/arbeidsmarktregios/AM02/kwartalen",
        "/api/v1/arbeidsmarktregios/am02/kwartalen/2020Q2, /api/v1/arbeidsmarktregios/AM02/kwartalen/2020-q2",
        "/api/v1/arbeidsmarktregios/friesland/kwartalen/2020-Q2?revisie=1,"
                + "/api/v1/arbeidsmarktregios/friesland/kwartalen/2020-q2?revisie=1",
        "/en/api/v1/arbeidsmarktregios/am02, /en/api/v1/arbeidsmarktregios/AM02",
        "/regio/AM02/2020-q2.json, /regio/friesland/2020-q2.json",
        "/regio/friesland/2020KW02.json, /regio/friesland/2020-q2.json",
        "/regio/AM02/2020-q2/revisie/1.json, /regio/friesland/2020-q2/revisie/1.json",
        "/regio/AM02.json, /regio/friesland.json"
    })
    void leadsOtherSpellingsToTheOneAddress(String asked, String address) {
        client.get()
                .uri(asked)
                .exchange()
                .expectStatus()
                .isEqualTo(308)
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, address)
                .expectHeader()
                .valueEquals("API-Version", "1.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {REGIONS, TABLE, TABLE + "?revisie=1", "/api/v1/kolommen", "/regio/friesland/2020-q2.json"})
    void answersNotModifiedToWhoHasItAlready(String address) {
        String tag = get(address).getResponseHeaders().getETag();

        assertThat(tag).isNotNull();
        client.get()
                .uri(address)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, tag)
                .expectBody()
                .isEmpty();
    }

    @Test
    void letsCachesKeepARevisionAndAskAnewForWhatIsCurrent() {
        assertThat(get(TABLE).getResponseHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(get(TABLE + "?revisie=1").getResponseHeaders().getCacheControl())
                .isEqualTo("max-age=86400, public");
    }

    @Test
    void letsScriptsOfEverySiteRead() {
        client.get()
                .uri(TABLE)
                .header(HttpHeaders.ORIGIN, "https://elders.example")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
    }

    @Test
    void letsScriptsOfOtherSitesDoNothingElse() {
        preflight(HttpMethod.GET)
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .expectHeader()
                .valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
        preflight(HttpMethod.POST)
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS);
        client.post()
                .uri("/api/v1/leveringen")
                .header(HttpHeaders.ORIGIN, "https://elders.example")
                .exchange()
                .expectHeader()
                .doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {REGIONS, TABLE, "/api/v1/x", "/regio/friesland/2020-q2.json"})
    void setsNoCookie(String address) {
        assertThat(get(address).getResponseHeaders().get(HttpHeaders.SET_COOKIE))
                .isNull();
    }

    @Test
    void answersHead() {
        client.head()
                .uri(TABLE)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("API-Version", "1.0.0")
                .expectBody()
                .isEmpty();
    }

    @Test
    void givesTheLatestQuarterUnderTheRegionsOwnAddress() {
        assertThat(body(get("/regio/friesland.json"))).isEqualTo(body(get("/regio/friesland/2020-q2.json")));
    }

    private RestTestClient.ResponseSpec preflight(HttpMethod method) {
        return client.options()
                .uri("/api/v1/leveringen")
                .header(HttpHeaders.ORIGIN, "https://elders.example")
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method.name())
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    private EntityExchangeResult<String> get(String address) {
        return client.get().uri(address).exchange().returnResult(String.class);
    }

    private static String body(EntityExchangeResult<String> answer) {
        return Objects.requireNonNull(answer.getResponseBody());
    }
}
