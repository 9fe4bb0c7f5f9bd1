package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers are told of a publication that has a total row and no municipality at all. */
@ApplicationTest(ownApplication = true)
class OnlyATotalIT extends StewardTest {

    private static final String PAGE = "/regio/gorinchem/2020-q1";
    private static final String API = "/api/v1/arbeidsmarktregios/gorinchem/kwartalen/2020-q1";
    private static final byte[] FILE = Steward.file("2020-Q1;Gorinchem;TOTAAL AMR;10;20;30;40;900");

    @BeforeEach
    void publish() {
        steward.deliver(FILE, "waarschuwingenAkkoord", "true").expectStatus().is2xxSuccessful();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE + "/herkomst", PAGE + "/revisie/1/herkomst", "/en" + PAGE + "/herkomst"})
    void tellsWhereTheTotalStands(String address) {
        assertThat(steward.read(address)).contains("id=\"totaal\"", "id=\"doelgroepregister\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + "/revisie/1"})
    void saysOnThePageThatThereIsNothingElse(String address) {
        assertThat(steward.read(address))
                .contains("Er staan geen gemeenten bij.")
                .contains("Of het totaal de personen daar meetelt, staat er niet bij.")
                .doesNotContain("hoger dan de rijen", "class=\"scale\"", "chart-counts", "class=\"lines\"");
        assertThat(steward.read("/en" + address))
                .contains("No municipalities are listed.")
                .contains("It does not say whether the total counts the persons there.");
    }

    @Test
    void isOfTheCountryAsAnyOther() {
        assertThat(steward.read("/land/2020-q1")).contains("In <b>1</b> van de 35 regio’s");
    }

    @Test
    void saysOfACorrectionOnlyThatTotalsChange() {
        steward.publish(Steward.file("2020-Q3;Gorinchem;TOTAAL AMR;10;20;30;40;900"));
        steward.publish(Steward.file("2020-Q3;Gorinchem;TOTAAL AMR;10;20;30;41;900"), "reden", "verkeerd");

        assertThat(steward.read("/regio/gorinchem/2020-q3/geschiedenis"))
                .contains("Alleen totalen veranderen, geen aantallen van gemeenten.");
    }

    @Test
    void saysAsMuchInTheFilesAndTheApi() {
        String table = "\"gemeenten\":[],\"ontbrekendeGemeenten\":[\"GM0512\",\"GM1978\"],"
                + "\"totaal\":{\"aantallen\":[10,20,30,40],\"totaal\":100},\"doelgroepregister\":900,";

        assertThat(steward.read(API)).contains(table);
        assertThat(steward.read(PAGE + "/revisie/1.json")).contains(table);
        assertThat(steward.read(API + "/herkomst")).contains("\"rijen\":[],\"totaal\":{\"rij\":2,");
        assertThat(steward.read(PAGE + ".csv"))
                .endsWith("doelgroepregister\r\n2020-Q1,Gorinchem,,TOTAAL AMR,10,20,30,40,100,900\r\n");
    }

    @Test
    void changesNothingWhenItsOwnFileIsDeliveredAgain() {
        assertThat(steward.deliver(steward.read(PAGE + ".csv").getBytes(StandardCharsets.UTF_8))
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseBody())
                .contains("\"ongewijzigd\":true");
    }
}
