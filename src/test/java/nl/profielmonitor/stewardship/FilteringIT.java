package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.profielmonitor.stewardship.Zeeland.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

/** Findings of one severity, and all of them as a file. */
@ApplicationTest
class FilteringIT extends StewardTest {

    private static final Zeeland OF_ALL_KINDS = Zeeland.inOrder()
            .without("Veere")
            .with("Goes,1,2,3,4,10,", "Goes,1.2,2,3,4,10,")
            .with("Hulst,1,2,3,4,10,", "Hulst,=1,2,3,4,10,");

    private static final Zeeland WITH_WARNINGS =
            Zeeland.inOrder().without("Veere").with(",,,,,,200", ",,,,,,");

    @Test
    void showOnlyTheLinesOfOneSeverity() {
        String page = keep(OF_ALL_KINDS.csv().replace(',', ';'), "2018-Q1");

        Answer all = steward.get(page);
        assertThat(all.text()).contains("1.2’ in kolom-1", "Veere hoort bij Zeeland", "Borsele");
        assertThat(all.body()).contains("href=\"" + page + "?ernst=fout\"", "href=\"" + page + "?ernst=waarschuwing\"");

        Answer faults = steward.get(page + "?ernst=fout");
        assertThat(faults.text())
                .contains("1.2’ in kolom-1", "2 fouten", "1 waarschuwing", "andere regels")
                .doesNotContain("Veere hoort bij Zeeland", "Scheidingsteken: puntkomma. Het bestand");
        assertThat(faults.body())
                .contains("href=\"" + page + "?ernst=fout\" aria-current=\"true\"", "href=\"" + page + "\"");

        assertThat(steward.get("/en" + page + "?ernst=waarschuwing").text())
                .contains("Veere belongs to Zeeland", "Correct two errors in the file")
                .doesNotContain("1.2’ in kolom-1");
        assertThat(steward.get(page + "?ernst=opmerking").text())
                .contains("Scheidingsteken: puntkomma. Het bestand")
                .doesNotContain("Borsele", "1.2’ in kolom-1");
        assertThat(steward.get(page + "?ernst=zomaar").text()).contains("Veere hoort bij", "Borsele");
    }

    @Test
    void losesNothingThatWasTypedOrTicked() {
        String page = keep(WITH_WARNINGS.csv().replace(',', ';'), "2018-Q1");
        Answer review = steward.get(page);
        Map<String, String> fields = new HashMap<>();
        fields.put("ernst", "opmerking");
        fields.put("akkoord", review.field("akkoord"));
        fields.put("reden", "Een reden");

        assertThat(steward.publish(review, page, fields).location()).contains(page + "?ernst=opmerking");
        Answer remarks = steward.get(page + "?ernst=opmerking");

        assertThat(remarks.text())
                .contains("Toon de waarschuwingen om ze aan te vinken")
                .doesNotContain("Vink bij elke waarschuwing aan");
        assertThat(remarks.field("akkoord")).isEqualTo(review.field("akkoord"));

        fields.put("ernst", "");
        assertThat(steward.publish(remarks, page, fields).location()).contains(page);
        assertThat(steward.get(page).body())
                .containsOnlyOnce("checked=\"checked\"")
                .doesNotContain("type=\"hidden\" name=\"akkoord\"");
    }

    @Test
    void saysOfNoLineThatNothingWasFoundWhereMoreWasFoundThanIsTold() {
        String nobody = "Nergens,1,2,3,4,10,\n".repeat(10_001);
        String page =
                keep(Zeeland.inOrder().with("TOTAAL AMR", nobody + "TOTAAL AMR").csv(), "2018-Q1");

        assertThat(steward.untilDone(page).text())
                .contains("Dit zijn de eerste 10.000 bevindingen", "andere regels")
                .doesNotContain("zonder bevinding", "niets op te merken");
    }

    @Test
    void areAFileToDownload() {
        String page = keep(OF_ALL_KINDS.csv(), "2018-Q1");

        Answer file = steward.get(page + "/bevindingen.csv");
        assertThat(file.body())
                .startsWith("code,ernst,rij,bladzijde,regel,kolom,waarde,melding\r\n")
                .contains(
                        "\r\ngeen-aantal,fout,3,,,kolom-1,1.2,\"‘1.2’ in kolom-1 is geen heel aantal.",
                        "\r\ngeen-aantal,fout,4,,,kolom-1,'=1,\"‘=1’ in kolom-1",
                        "\r\nontbrekende-gemeente,waarschuwing,,,,,,\"Veere hoort bij Zeeland");
        assertThat(steward.get("/en" + page + "/bevindingen.csv?variant=excel").body())
                .startsWith("\uFEFFcode;ernst;rij;bladzijde;regel;kolom;waarde;melding\r\n")
                .contains("Veere belongs to Zeeland");
        assertThat(steward.get(page + "/bevindingen.csv?variant=zomaar").status())
                .isEqualTo(400);
        assertThat(steward.get("/beheer/leveringen/zomaar/bevindingen.csv").status())
                .isEqualTo(404);
        assertThat(new Browserless(port).get(page + "/bevindingen.csv").status())
                .isEqualTo(302);
    }

    private String keep(String csv, String quarter) {
        return steward.deliver("zeeland.csv", csv.getBytes(UTF_8), terms(quarter))
                .location()
                .orElseThrow();
    }
}
