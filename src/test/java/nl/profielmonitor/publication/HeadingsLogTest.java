package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PublicationTest
class HeadingsLogTest {

    private static final PrintedHeadings CERTAIN = new PrintedHeadings(
            "klantprofielen", 4, Optional.of(new OnPage(1, 4)), List.of("A", "B", "C", "D"), List.of("A B C D Totaal"));
    private static final PrintedHeadings UNCERTAIN =
            new PrintedHeadings("klantprofielen", 9, Optional.empty(), List.of(), List.of("Gemeente A B C D Totaal"));

    @Autowired
    Deliveries deliveries;

    @Autowired
    Originals originals;

    @Autowired
    HeadingsLog log;

    @Test
    void tellsWhatADeliveryPrints() {
        UUID kept = keep("eerste.pdf", CERTAIN, UNCERTAIN);

        assertThat(log.of(kept)).containsExactly(CERTAIN, UNCERTAIN);
        assertThat(log.of(deliveries.keep(nothing().delivery()))).isEmpty();
    }

    @Test
    void forgetsWhatWasReadBefore() {
        UUID kept = keep("eerste.pdf", CERTAIN);

        deliveries.judged(kept, "{}", "pdf", found(UNCERTAIN));

        assertThat(log.of(kept)).containsExactly(UNCERTAIN);
    }

    @Test
    void givesTheNewestOfWhichItIsClearWhatStandsWhere() {
        keep("eerste.pdf", CERTAIN);
        UUID second = keep("tweede.pdf", CERTAIN);
        keep("derde.txt", UNCERTAIN);

        assertThat(log.newest()).hasEntrySatisfying("klantprofielen", newest -> {
            assertThat(newest.delivery()).isEqualTo(second);
            assertThat(newest.fileName()).isEqualTo("tweede.pdf");
            assertThat(newest.headings()).isEqualTo(CERTAIN);
        });
    }

    @Test
    void goWithTheOriginalThatTheyQuote() {
        UUID kept = keep("eerste.pdf", CERTAIN);

        originals.erase(kept, "Er stond een naam in", "beheerder", findings -> findings);

        assertThat(log.of(kept)).isEmpty();
        assertThat(log.newest()).isEmpty();
    }

    private UUID keep(String fileName, PrintedHeadings... headings) {
        UUID kept = deliveries.keep(nothing().named(fileName).delivery());
        deliveries.judged(kept, "{}", "pdf", found(headings));
        return kept;
    }

    private static RecordedFindings found(PrintedHeadings... headings) {
        return new RecordedFindings("[]", FindingTally.NONE, List.of(headings));
    }
}
