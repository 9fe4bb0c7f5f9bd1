package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.stewardship.Browserless.Answer;
import nl.profielmonitor.testing.ApplicationTest;
import nl.profielmonitor.testing.HtmlChecker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;

/** A file that takes long: its page says how far it is, until it is done. */
@ApplicationTest(ownApplication = true)
@Timeout(120)
class LongWorkIT extends StewardTest {

    /** The same rows so many times make a large file. */
    private static final int TIMES = 500;

    @Autowired
    @Qualifier("largeDeliveries")
    TaskExecutor largeDeliveries;

    @Autowired
    Deliveries deliveries;

    private final CountDownLatch another = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        another.countDown();
    }

    @Test
    void saysWhatItWaitsForAndAsksAnewByItself() {
        holdLargeFiles();

        String page = keep(large());
        Answer waiting = steward.get(page);

        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.refresh()).contains("3");
        assertThat(waiting.text())
                .contains("We zijn bezig met groot.csv", "Eerst is een ander groot bestand aan de beurt.");
        HtmlChecker.assertValid(page, waiting.body());
        assertThat(steward.get("/en" + page).text()).contains("Another large file comes first.");
        assertThat(steward.get("/beheer/leveringen").text()).contains("groot.csv", "Nog niet nagekeken");

        another.countDown();
        assertThat(steward.untilDone(page).text()).contains("Verbeter");
        assertThat(steward.get("/beheer/leveringen").text()).doesNotContain("Nog niet nagekeken");
    }

    @Test
    void aSmallFileDoesNotWait() {
        holdLargeFiles();

        Answer review = steward.review("zeeland.csv", Zeeland.inOrder().csv(), Zeeland.terms("2018-Q2"));

        assertThat(review.refresh()).isEmpty();
        assertThat(review.text()).contains("Klaar om te publiceren.");
    }

    @Test
    void saysThatTheServerStoppedWhilePublishing() {
        String page = steward.keep(Zeeland.inOrder(), Zeeland.terms("2018-Q3"));
        deliveries.publishingBegins(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));

        Answer review = steward.get(page);

        assertThat(review.text())
                .contains("maar de server stopte voordat het klaar was. Er is niets gepubliceerd. Publiceer opnieuw.");
        steward.publish(review, page, Map.of());
        assertThat(steward.get(page).text()).contains("staat op de site").doesNotContain("server stopte");
    }

    @Test
    void givesBackWhatWasTypedAndTickedThoughItMustWaitFirst() {
        String page = keep(Zeeland.inOrder().without("Veere").csv() + "\n".repeat(large().length()));
        Answer review = steward.untilDone(page);
        holdLargeFiles();
        Map<String, String> fields =
                Map.of("ernst", "waarschuwing", "reden", "Een reden", "akkoord", review.field("akkoord"));

        String filtered = steward.publish(review, page, fields).location().orElseThrow();
        assertThat(steward.get(filtered).refresh()).isPresent();
        another.countDown();

        assertThat(steward.untilDone(filtered).body()).containsOnlyOnce("checked=\"checked\"");
    }

    @Test
    void saysThatColumnsWereSavedThoughItMustWaitFirst() {
        String page = keep(Zeeland.inOrder().with("kolom-1", "Met profiel").csv() + "\n".repeat(large().length()));
        Answer review = steward.untilDone(page);
        steward.post(page + "/koppen", Map.of("gezien", review.field("gezien"), "kop.1", "kolom-1"));
        steward.untilDone(page);
        Answer columns = steward.get("/beheer/kolommen?levering=" + page.substring(page.lastIndexOf('/') + 1));
        Map<String, String> fields = new HashMap<>();
        for (String field : List.of("levering", "kolommenset", "gezien")) {
            fields.put(field, columns.field(field));
        }
        for (int i = 1; i <= 4; i++) {
            fields.putAll(Map.of("naam.kolom-" + i, "Naam " + i, "naamEngels.kolom-" + i, "Name " + i));
            fields.put("plaats.kolom-" + i, "" + i);
        }
        holdLargeFiles();

        assertThat(steward.post("/beheer/kolommen", fields).location()).contains(page);
        assertThat(steward.get(page).refresh()).isPresent();
        another.countDown();

        assertThat(steward.untilDone(page).text()).contains("De kolommen van ‘klantprofielen’ zijn opgeslagen.");
        assertThat(steward.get(page).text()).doesNotContain("zijn opgeslagen");
    }

    private void holdLargeFiles() {
        largeDeliveries.execute(() -> {
            try {
                another.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private String keep(String content) {
        return steward.deliver("groot.csv", content.getBytes(UTF_8), Zeeland.terms("2018-Q1"))
                .location()
                .orElseThrow();
    }

    private static String large() {
        return Zeeland.inOrder().csv().repeat(TIMES);
    }
}
