package nl.profielmonitor.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The files of the figures that a new installation has. */
@ApplicationTest
class RegionFileIT {

    private static final String CSV = "/regio/friesland/2020-q2.csv";

    @Autowired
    RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                CSV,
                "/en" + CSV,
                "/regio/friesland.csv",
                "/regio/friesland/2020-q2/revisie/1.csv",
                "/en/regio/friesland/2020-q2/revisie/1.csv"
            })
    void givesTheFileFromWhichTheInstallationStarted(String address) throws Exception {
        byte[] original = new ClassPathResource("data/publicaties/2020-q2-friesland.csv").getContentAsByteArray();

        assertThat(get(address).getResponseBody()).isEqualTo(original);
    }

    @Test
    void saysWhatTheFileIsAndWhatItIsCalled() {
        HttpHeaders headers = get(CSV).getResponseHeaders();

        assertThat(headers.getContentType())
                .isEqualTo(MediaType.parseMediaType("text/csv; charset=utf-8; header=present"));
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("profielmonitor-friesland-2020-q2.csv");
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void namesARevisionAndLetsCachesKeepIt() {
        assertIsRevisionOne("/regio/friesland/2020-q2/revisie/1.csv");
    }

    @Test
    void takesTheRevisionFromTheQueryToo() {
        assertIsRevisionOne("/regio/friesland/2020-q2.csv?revisie=1");
    }

    private void assertIsRevisionOne(String address) {
        HttpHeaders headers = get(address).getResponseHeaders();

        assertThat(headers.getContentDisposition().getFilename())
                .isEqualTo("profielmonitor-friesland-2020-q2-revisie-1.csv");
        assertThat(headers.getCacheControl()).isEqualTo("max-age=86400, public");
    }

    @Test
    void givesADutchExcelItsOwnVariant() {
        String text = new String(get(CSV + "?variant=excel").getResponseBody(), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("\uFEFFkwartaal;arbeidsmarktregio;gemeentecode;gemeente;kolom-1;")
                .contains("\r\n2020-Q2;Friesland;GM0080;Leeuwarden;")
                .endsWith("\r\n2020-Q2;Friesland;;TOTAAL AMR;394;1830;4202;937;7363;9651\r\n");
    }

    @Test
    void refusesAVariantThatThereIsNot() {
        client.get().uri(CSV + "?variant=word").exchange().expectStatus().isBadRequest();
    }

    @Test
    void answersNotModifiedToWhoHasItAlready() {
        String tag = get(CSV).getResponseHeaders().getETag();

        client.get()
                .uri(CSV)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
        assertThat(get(CSV + "?variant=excel").getResponseHeaders().getETag()).isNotEqualTo(tag);
    }

    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/regio/AM02/2020-q2.csv?variant=excel, /regio/friesland/2020-q2.csv?variant=excel",
        "/regio/Friesland/2020KW2.csv, /regio/friesland/2020-q2.csv",
        "/regio/AM02/2020-q2/revisie/1.csv, /regio/friesland/2020-q2/revisie/1.csv",
        "/en/regio/am02.csv, /en/regio/friesland.csv"
    })
    void leadsOtherSpellingsToTheOneAddress(String asked, String address) {
        client.get()
                .uri(asked)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.PERMANENT_REDIRECT)
                .expectHeader()
                .valueEquals(HttpHeaders.LOCATION, address);
    }

    @ParameterizedTest(name = "{0} offers {1}")
    @CsvSource({
        "/regio/freisland.csv, /regio/friesland",
        "/regio/freisland/2020-q2.csv, /regio/friesland",
        "/regio/friesland/2020-q7.csv, /regio/friesland/2020-q2",
        "/regio/friesland/2013-q1.csv, /regio/friesland/2020-q2",
        "/regio/friesland/2020-q2/revisie/99.csv, /regio/friesland/2020-q2/revisie/1",
        "/regio/friesland/2020-q2.csv?revisie=99, /regio/friesland/2020-q2/revisie/1",
        "/regio/friesland/2020-q2/revisie/01.csv, /regio/friesland/2020-q2/revisie/1",
        "/en/regio/friesland/2013-q1.csv, /en/regio/friesland/2020-q2",
        "/regio/zeeland.csv, /regio/zeeland"
    })
    void offersWhatIsNearestToWhatIsNotThere(String asked, String offered) {
        EntityExchangeResult<String> answer = client.get().uri(asked).exchange().returnResult(String.class);

        assertThat(answer.getStatus()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getResponseBody()).contains("href=\"" + offered + "\"");
    }

    private EntityExchangeResult<byte[]> get(String address) {
        return client.get().uri(address).exchange().expectStatus().isOk().returnResult(byte[].class);
    }
}
