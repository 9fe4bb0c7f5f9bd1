package nl.profielmonitor.api;

import static nl.profielmonitor.api.Steward.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What readers are told of municipalities that a publication lacks. */
@ApplicationTest(ownApplication = true)
class AbsentMunicipalitiesIT {

    private static final String REGION = "/api/v1/arbeidsmarktregios/gorinchem/kwartalen/";

    @Autowired
    RestTestClient client;

    @Test
    void makeASumTheLeastThatIsKnown() {
        new Steward(client).publish(file("2020-Q1;Gorinchem;Gorinchem;10;20;30;40;900"));

        String expected = """
                "ontbrekendeGemeenten":["GM1978"],\
                "totaal":{"aantallen":[null,null,null,null],"minimaalAantallen":[10,20,30,40],"totaal":null,"minimaal":100},\
                "doelgroepregister":900,"dekking":null,"dekkingProcent":null}""";
        assertThat(read(REGION + "2020-q1")).contains(expected);
        assertThat(read(REGION + "2020-q1?revisie=1")).contains(expected);
        assertThat(read("/regio/gorinchem/2020-q1.csv")).contains(",TOTAAL AMR,.,.,.,.,.,900");
        assertThat(read("/regio/gorinchem/2020-q1"))
                .contains("Cijfers van Molenlanden ontbreken.")
                .contains("Van Molenlanden staan er geen cijfers in deze publicatie.")
                .contains("Hoeveel personen daar bekend zijn, weten we niet.");
        assertThat(read("/en/regio/gorinchem/2020-q1/revisie/1"))
                .contains("This publication has no figures for Molenlanden.");
    }

    @Test
    void markTheirRegionOnThePageOfTheCountry() {
        new Steward(client)
                .publish(file(
                        "2019-Q4;Gorinchem;Gorinchem;10;20;30;40;", "2019-Q4;Gorinchem;TOTAAL AMR;10;20;30;40;900"));

        assertThat(read("/land/2019-q4"))
                .contains("Van Gorinchem ontbreken de cijfers van een of meer gemeenten.")
                .contains("<small>zonder cijfers van Molenlanden</small>");
        assertThat(read("/en/land/2019-q4"))
                .contains("Figures for one or more municipalities of Gorinchem are missing.")
                .contains("<small>no figures for Molenlanden</small>");
    }

    @Test
    void leaveATotalThatIsPrintedAsItIs() {
        new Steward(client)
                .publish(file(
                        "2020-Q2;Gorinchem;Gorinchem;10;20;30;40;", "2020-Q2;Gorinchem;TOTAAL AMR;10;20;30;40;900"));

        assertThat(read(REGION + "2020-q2")).contains("""
                "ontbrekendeGemeenten":["GM1978"],"totaal":{"aantallen":[10,20,30,40],"totaal":100},""");
        assertThat(read("/regio/gorinchem/2020-q2"))
                .contains("Van Molenlanden staan er geen cijfers in deze publicatie.")
                .contains("Het totaal telt de personen daar niet mee.");
    }

    @Test
    void mayBeCountedByATotalThatIsPrinted() {
        new Steward(client)
                .publish(file(
                        "2018-Q4;Gorinchem;Gorinchem;10;20;30;40;", "2018-Q4;Gorinchem;TOTAAL AMR;11;22;33;44;900"));

        assertThat(read(REGION + "2018-q4"))
                .contains("\"totaal\":{\"aantallen\":[11,22,33,44],\"totaal\":110}", "\"dekkingProcent\":12");
        assertThat(read("/regio/gorinchem/2018-q4"))
                .contains("Het is hoger dan de rijen samen, en kan de personen daar dus meetellen.");
    }

    @Test
    void leaveTheirRegionOutOfTheCountry() {
        new Steward(client)
                .publish(file(
                        "2018-Q3;Gorinchem;Gorinchem;10;20;30;40;900",
                        "2018-Q3;Flevoland;Almere;10;20;30;40;900",
                        "2018-Q3;Flevoland;TOTAAL AMR;10;20;30;40;"));

        assertThat(read("/land/2018-q3")).contains("In <b>1</b> van de 35 regio’s");
    }

    @Test
    void areNotMentionedWhereThereAreNone() {
        new Steward(client)
                .publish(file("2020-Q3;Gorinchem;Gorinchem;10;20;30;40;900", "2020-Q3;Gorinchem;Molenlanden;1;2;3;4;"));

        assertThat(read(REGION + "2020-q3"))
                .contains("\"totaal\":{\"aantallen\":[11,22,33,44],\"totaal\":110}")
                .doesNotContain("ontbrekendeGemeenten");
        assertThat(read("/regio/gorinchem/2020-q3")).doesNotContain("staan er geen cijfers in deze publicatie");
    }

    @Test
    void changeNothingWhenTheSitesOwnFileIsDeliveredAgain() {
        Steward steward = new Steward(client);
        steward.publish(file("2020-Q4;Gorinchem;Gorinchem;10;20;30;40;900"));

        String answer = steward.deliver(read("/regio/gorinchem/2020-q4.csv").getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();

        assertThat(answer).contains("\"ongewijzigd\":true");
    }

    private String read(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody();
    }
}
