package nl.profielmonitor.stewardship;

import static nl.profielmonitor.stewardship.Zeeland.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two stewards at once: nobody publishes over figures that he has not seen. No quarter here is next to another. */
@ApplicationTest(ownApplication = true)
class MeanwhileIT extends StewardTest {

    private static final Zeeland IN_ORDER = Zeeland.inOrder();
    private static final String MEANWHILE = "Iemand anders heeft deze cijfers of hun kolommen intussen veranderd."
            + " Er is niets gepubliceerd van uw bestand.";

    private Browserless other;

    @BeforeEach
    void signInTheOther() {
        other = Browserless.signedIn(port);
    }

    @Test
    void seesWhatTheFileChangesInFiguresThatSomebodyElsePublished() {
        String page = steward.keep(IN_ORDER, terms("2017-Q1"));
        Answer seen = steward.get(page);
        other.publish(IN_ORDER.vlissingen(24), terms("2017-Q1"));

        Answer answer = refused(seen, page, "Telfout");

        assertThat(answer.text()).contains(MEANWHILE, "correctie van revisie 1", "Vlissingen Kolom 4 24 4 −20");
        assertThat(answer.body()).contains("href=\"#verandert\"", "id=\"verandert\"", "Telfout</textarea>");
        assertThat(revisions("2017-Q1")).doesNotContain("\"revisie\":2");

        steward.publish(answer, page, Map.of("reden", "Telfout"));
        assertThat(revisions("2017-Q1")).contains("{\"revisie\":2,\"status\":\"actueel\"}");
    }

    @Test
    void seesTheNewDifferenceWhereSomebodyElseCorrectedToo() {
        other.publish(IN_ORDER, terms("2018-Q1"));
        String page = steward.keep(IN_ORDER.vlissingen(14), terms("2018-Q1"));
        Answer seen = steward.get(page);
        assertThat(seen.text()).contains("Vlissingen Kolom 4 4 14 +10");
        other.publish(IN_ORDER.vlissingen(24), terms("2018-Q1"));

        Answer answer = refused(seen, page, "Telfout");

        assertThat(answer.text())
                .contains(MEANWHILE, "revisie 2 wordt vervangen", "Vlissingen Kolom 4 24 14 −10")
                .doesNotContain("Kolom 4 4 14");
    }

    @Test
    void needsNothingWhereSomebodyElsePublishedTheSame() {
        String page = steward.keep(IN_ORDER, terms("2019-Q1"));
        Answer seen = steward.get(page);
        other.publish(IN_ORDER, terms("2019-Q1"));

        assertThat(refused(seen, page, "").text())
                .contains(MEANWHILE, "Deze cijfers staan al zo op de site. U hoeft niets te doen.")
                .doesNotContain("Bekijk wat uw bestand nu verandert");
    }

    @Test
    void publishesAFirstRevisionWhereSomebodyElseWithdrew() {
        String first = other.publish(IN_ORDER, terms("2020-Q1"));
        String page = steward.keep(IN_ORDER.vlissingen(14), terms("2020-Q1"));
        Answer seen = steward.get(page);
        other.post(
                first + "/intrekken",
                Map.of("gezien", other.get(first + "/intrekken").field("gezien"), "reden", "Verkeerd bestand"));

        Answer answer = refused(seen, page, "Telfout");

        assertThat(answer.text())
                .contains(MEANWHILE, "eerste revisie")
                .doesNotContain("Wat er verandert in", "Bekijk wat uw bestand nu verandert");
    }

    private Answer refused(Answer seen, String page, String reason) {
        assertThat(steward.publish(seen, page, Map.of("reden", reason)).location())
                .contains(page);
        return steward.get(page);
    }

    private String revisions(String quarter) {
        String all = steward.get("/api/v1/arbeidsmarktregios/zeeland/kwartalen").body();
        return all.replaceAll(".*\\{\"kwartaal\":\"" + quarter + "\",(.*?)]}.*", "$1");
    }
}
