package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The addresses of a history and of a provenance: one spelling each, as that of the figures themselves. */
@ApplicationTest
class HistoryAndProvenanceAddressIT {

    @Autowired
    RestTestClient client;

    @ParameterizedTest
    @CsvSource({
        "/regio/AM02/2020-q2/geschiedenis, /regio/friesland/2020-q2/geschiedenis",
        "/regio/friesland/2020-Q2/geschiedenis, /regio/friesland/2020-q2/geschiedenis",
        "/en/regio/fryslan/2020kw02/geschiedenis, /en/regio/friesland/2020-q2/geschiedenis",
        "/regio/AM02/2020-q2/herkomst, /regio/friesland/2020-q2/herkomst",
        "/regio/friesland/2020-Q2/revisie/1/herkomst, /regio/friesland/2020-q2/revisie/1/herkomst",
        "/en/regio/fryslan/2020kw02/herkomst, /en/regio/friesland/2020-q2/herkomst"
    })
    void leadsOnFromAnotherSpelling(String asked, String proper) {
        client.get()
                .uri(asked)
                .exchange()
                .expectStatus()
                .isEqualTo(308)
                .expectHeader()
                .location(proper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regio/vriesland/2020-q2/geschiedenis",
                "/regio/friesland/lente/geschiedenis",
                "/regio/friesland/2019-q4/geschiedenis",
                "/regio/friesland/geschiedenis",
                "/regio/vriesland/2020-q2/herkomst",
                "/regio/friesland/lente/herkomst",
                "/regio/friesland/2019-q4/herkomst",
                "/regio/friesland/2020-q2/revisie/9/herkomst"
            })
    void isNotThereWhereThereNeverWereFigures(String path) {
        client.get().uri(path).exchange().expectStatus().isNotFound();
    }

    @Test
    void namesItselfAsTheOneToLinkTo() {
        client.get()
                .uri("/en/regio/friesland/2020-q2/geschiedenis?x=y")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .containsPattern(
                                "<link rel=\"canonical\" href=\"[^\"]*/en/regio/friesland/2020-q2/geschiedenis\">"));
    }
}
