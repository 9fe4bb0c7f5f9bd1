package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.profielmonitor.stewardship.Zeeland.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that were delivered: taken along as they came, and erased for good. */
@ApplicationTest(ownApplication = true)
class ErasureIT extends StewardTest {

    private static final Zeeland IN_ORDER = Zeeland.inOrder();
    private static final Zeeland WITH_A_PERSON = IN_ORDER.with("Goes,1,", "Goes,J. de Vries,");

    @Test
    void givesAFileBackByteForByte() {
        byte[] content = new byte[1_200_000];
        new Random(7).nextBytes(content);
        String delivery =
                steward.deliver("ruis.bin", content, Map.of()).location().orElseThrow();

        HttpResponse<byte[]> file = steward.download(delivery + "/origineel");

        assertThat(file.body()).isEqualTo(content);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
        assertThat(steward.get(delivery).body()).contains("href=\"" + delivery + "/origineel\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zeeland.csv                | attachment; filename="zeeland.csv"; filename*=UTF-8''zeeland.csv
            Súdwest-Fryslân ’20.csv    | attachment; filename="Sudwest-Fryslan _20.csv"; filename*=UTF-8''S%C3%BAdwest-Frysl%C3%A2n%20%E2%80%9920.csv
            a;b=c.html                 | attachment; filename="a;b=c.html"; filename*=UTF-8''a%3Bb%3Dc.html
            """)
    void givesAFileItsOwnName(String name, String disposition) {
        String delivery = steward.deliver(name, IN_ORDER.csv().getBytes(UTF_8), terms("2018-Q1"))
                .location()
                .orElseThrow();

        assertThat(steward.download(delivery + "/origineel").headers().firstValue("Content-Disposition"))
                .contains(disposition);
    }

    @Test
    void givesNobodyElseAFile() {
        String delivery = steward.keep(IN_ORDER, terms("2018-Q1"));

        assertThat(new Browserless(port).get(delivery + "/origineel").location())
                .hasValueSatisfying(page -> assertThat(page).startsWith("/beheer/aanmelden"));
    }

    @Test
    void erasesAFileThatIsKeptAndWhatFindingsQuoteOfIt() {
        String delivery = steward.keep(WITH_A_PERSON, terms("2018-Q1"));
        assertThat(steward.get(delivery).text()).contains("J. de Vries");
        assertThat(steward.get(delivery).body()).contains("href=\"" + delivery + "/wissen\"");
        assertThat(steward.get(delivery + "/wissen").text())
                .contains("U kunt dat niet ongedaan maken.", "De mogelijkheid om het bestand te publiceren.");

        assertThat(erase(delivery, "Er stond een naam in").location()).contains(delivery);

        Answer page = steward.get(delivery);
        assertThat(page.text())
                .containsPattern("Bestand gewist op [0-9a-z ]+ door beheerder\\. Reden: Er stond een naam in")
                .contains(
                        "Er is niets van gepubliceerd.",
                        "Regel 3: Bevinding ‘geen-aantal’. De uitleg is gewist, samen met het bestand.")
                .doesNotContain("Vries");
        assertThat(steward.get("/beheer/leveringen").text())
                .containsPattern(
                        "naam-gewist-[0-9a-f]{8} CSV, 0,4 kB SHA-256 [0-9a-f]{12}… [0-9a-f]{64} [0-9a-z ]+, [0-9.]+ uur"
                                + " door beheerder Gewist Bestand gewist op");
        Answer gone = steward.get(delivery + "/origineel");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("Dit bestand is er niet meer", "Reden: Er stond een naam in");
    }

    @Test
    void erasesAFileThatIsPublishedAndLeavesItsFigures() {
        String delivery = steward.publish(IN_ORDER, terms("2018-Q2"));
        assertThat(steward.get(delivery + "/wissen").text())
                .contains(
                        "De cijfers die ervan gepubliceerd zijn.",
                        "De koppen van de kolommen waar die cijfers in staan, en de naam van het werkblad.")
                .doesNotContain("De mogelijkheid om het bestand te publiceren.");

        erase(delivery, "Er stond een naam in");

        assertThat(steward.get(delivery).text())
                .contains("Zeeland, tweede kwartaal 2018, staat op de site.", "Bestand gewist op");
        assertThat(steward.get("/regio/zeeland/2018-q2").status()).isEqualTo(200);
        assertThat(steward.get("/regio/zeeland/2018-q2/herkomst").text()).contains("kolom B (kolom-1)");
        assertThat(steward.get(delivery + "/wissen").location()).contains(delivery);
    }

    @Test
    void asksForAReason() {
        String delivery = steward.keep(IN_ORDER, terms("2018-Q3"));

        assertThat(erase(delivery, " ").location()).contains(delivery + "/wissen");
        assertThat(steward.get(delivery + "/wissen").text()).contains("Geef een reden van hoogstens 2.000 tekens.");
        assertThat(steward.download(delivery + "/origineel").statusCode()).isEqualTo(200);
    }

    @Test
    void erasesOnce() {
        String delivery = steward.keep(IN_ORDER, terms("2018-Q4"));
        erase(delivery, "De eerste reden");

        assertThat(erase(delivery, "De tweede reden").location()).contains(delivery);

        assertThat(steward.get(delivery).text()).contains("De eerste reden").doesNotContain("De tweede reden");
    }

    private Answer erase(String delivery, String reason) {
        return steward.post(delivery + "/wissen", Map.of("reden", reason));
    }
}
