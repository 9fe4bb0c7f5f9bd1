package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.FindingTally;
import nl.profielmonitor.publication.NewDelivery;
import nl.profielmonitor.publication.Originals;
import nl.profielmonitor.publication.RecordedFindings;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of all deliveries. The first is what the installation started from. */
@ApplicationTest(ownApplication = true)
class DeliveriesPageIT extends StewardTest {

    private static final int ALL = 120;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Originals originals;

    @Test
    void showsAllOnPagesOfFiftyNewestFirst() {
        IntStream.range(0, ALL).forEach(number -> keep("nummer-" + number + ".csv", FindingTally.NONE));

        Answer first = steward.get("/beheer/leveringen");
        Answer last = steward.get("/beheer/leveringen?pagina=3");

        assertThat(first.text())
                .containsPattern("12[0-9] leveringen, de nieuwste eerst\\.")
                .contains("Bladzijde 1 van 3");
        assertThat(numbers(first)).hasSize(50).startsWith("119", "118").endsWith("70");
        assertThat(numbers(steward.get("/beheer/leveringen?pagina=2")))
                .hasSize(50)
                .startsWith("69");
        assertThat(numbers(last)).startsWith("19").contains("0");
        assertThat(last.text()).contains("2020-q2-friesland.csv", "door profielmonitor");
        assertThat(first.body())
                .contains("href=\"/beheer/leveringen?pagina=2\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(last.body()).contains("href=\"/beheer/leveringen?pagina=2\"").doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99", "een", "1.5", "99999999999"})
    void helpsWhoAsksForAPageThatIsNotThere(String page) {
        Answer answer = steward.get("/beheer/leveringen?pagina=" + page);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Er is geen bladzijde ‘" + page + "’", "Leveringen");
    }

    @Test
    void countsFindingsBySeverityWithoutReadingThem() {
        UUID id = keep("geteld.csv", new RecordedFindings("no JSON", new FindingTally(3, 1, 2, true, false)));

        assertThat(row(id)).contains("2 fouten", "2 fouten 1 waarschuwing 2 opmerkingen");
    }

    @Test
    void saysWhatAFileIsOfWhichOnlyTheReasonIsMissing() {
        UUID id = keep("zonder-reden.csv", new FindingTally(1, 0, 0, true, false));

        assertThat(row(id)).contains("Reden nodig").doesNotContain("1 fout");
    }

    @Test
    void saysThatAFileExpired() {
        UUID id = keep("verlopen.csv", FindingTally.NONE);

        originals.expire(id, findings -> findings);

        assertThat(row(id)).contains("Verlopen Bestand verlopen op", "er was in 30 dagen niets van gepubliceerd.");
        assertThat(steward.get("/beheer/leveringen/" + id).text())
                .contains("Van dit bestand is in 30 dagen niets gepubliceerd. Daarom is het verwijderd.");
        assertThat(steward.get("/beheer/leveringen/" + id + "/origineel").status())
                .isEqualTo(410);
    }

    private String row(UUID id) {
        String body = steward.get("/beheer/leveringen").body();
        int start = body.indexOf(id.toString());
        Answer row = new Answer(
                200,
                Optional.empty(),
                body.substring(start, body.indexOf("</tr>", start)),
                Optional.empty(),
                Optional.empty());
        return row.text();
    }

    private UUID keep(String name, FindingTally tally) {
        return keep(name, new RecordedFindings("[]", tally));
    }

    private UUID keep(String name, RecordedFindings findings) {
        UUID kept = deliveries.keep(new NewDelivery(
                "beheerder",
                name,
                new byte[] {'a'},
                "csv",
                "{}",
                findings,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
        deliveries.judged(kept, "{}", "csv", findings);
        return kept;
    }

    private static List<String> numbers(Answer page) {
        return Pattern.compile(">nummer-([0-9]+)\\.csv</a>")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
