package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PublicationTest
class DeliveriesTest {

    private static final UUID NOBODYS = new UUID(0, 0);

    @Autowired
    Deliveries deliveries;

    @Autowired
    Publications publications;

    @Autowired
    DeliveryLog log;

    @Autowired
    Originals originals;

    @Autowired
    JdbcTemplate sql;

    @Test
    void keepsWithoutPublishing() {
        UUID id = deliveries.keep(friesland().saidMore().delivery());

        assertThat(deliveries.find(id)).hasValueSatisfying(kept -> {
            assertThat(kept.state()).isEqualTo(Delivery.State.KEPT);
            assertThat(kept.steward()).isEqualTo("andere");
            assertThat(kept.fileName()).isEqualTo("ander.csv");
            assertThat(kept.kind()).isEqualTo("txt");
            assertThat(kept.findings()).isEqualTo(new FindingTally(1, 2, 3, true, false));
            assertThat(kept.publishedAt()).isEmpty();
            assertThat(kept.published()).isEmpty();
        });
        assertThat(log.terms(id)).contains("{\"kwartaal\":\"2020-Q2\"}");
        assertThat(log.findings(id)).contains("[{\"code\":\"register-ontbreekt\"}]");
        assertThat(publications.current(FRIESLAND)).isEmpty();
    }

    @Test
    void tellsWhatADeliveryPublished() {
        Delivery delivery = deliveries.publish(friesland()
                .publishing(key("AM01", "2020-Q2"), FiguresMother.rows(1), 0)
                .delivery());

        assertThat(delivery.state()).isEqualTo(Delivery.State.PUBLISHED);
        assertThat(delivery.published())
                .extracting(revision -> revision.key().region() + " " + revision.number())
                .containsExactly("AM01 1", "AM02 1");
        assertThat(deliveries.find(delivery.id())).contains(delivery);
    }

    @Test
    void tellsMomentsAsTheDatabaseKeepsThem() {
        Delivery delivery = deliveries.publish(friesland().delivery());

        assertThat(delivery.receivedAt()).isEqualTo(delivery.receivedAt().truncatedTo(ChronoUnit.MICROS));
        assertThat(delivery.receivedAt().toString()).endsWith(".123456Z");
        assertThat(delivery.publishedAt()).contains(delivery.receivedAt());
    }

    @Test
    void knowsTheOriginalByItsHash() {
        Delivery delivery = deliveries.publish(
                friesland().content("abc".getBytes(StandardCharsets.UTF_8)).delivery());

        assertThat(delivery.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(delivery.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "524288, 1", "524289, 2", "1400000, 3"})
    void givesTheOriginalBackByteForByte(int size, int parts) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);

        UUID id = deliveries.keep(nothing().content(content).delivery());

        assertThat(originals.find(id))
                .hasValueSatisfying(original -> assertThat(original).isEqualTo(content));
        assertThat(sql.queryForObject("select count(*) from delivery_part", Integer.class))
                .isEqualTo(parts);
    }

    @Test
    void publishesAKeptDeliveryUnderTheTermsOfPublishing() {
        UUID id = deliveries.keep(nothing().delivery());

        Delivery published = deliveries.publish(id, friesland().saidMore().delivery(), written -> {});

        assertThat(published.id()).isEqualTo(id);
        assertThat(published.state()).isEqualTo(Delivery.State.PUBLISHED);
        assertThat(published.steward()).isEqualTo("andere");
        assertThat(published.kind()).isEqualTo("txt");
        assertThat(published.findings()).isEqualTo(new FindingTally(1, 2, 3, true, false));
        assertThat(log.terms(id)).contains("{\"kwartaal\":\"2020-Q2\"}");
        assertThat(log.findings(id)).contains("[{\"code\":\"register-ontbreekt\"}]");
        assertThat(published.publishedAt().orElseThrow()).isAfter(published.receivedAt());
        assertThat(published.published()).singleElement().satisfies(revision -> {
            assertThat(revision.sourceUrl()).contains("https://example.org/bron.pdf");
            assertThat(revision.publishedAt()).isEqualTo(published.publishedAt().orElseThrow());
        });
        assertThat(publications.current(FRIESLAND)).isPresent();
    }

    @Test
    void leavesTheFileOfAKeptDeliveryAsItWas() {
        UUID id = deliveries.keep(nothing().delivery());

        Delivery published = deliveries.publish(id, friesland().saidMore().delivery(), written -> {});

        assertThat(published.fileName()).isEqualTo("levering.csv");
        assertThat(originals.find(id))
                .hasValueSatisfying(
                        original -> assertThat(original).isEqualTo("inhoud".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void publishesAKeptDeliveryOnce() {
        UUID id = deliveries.keep(nothing().delivery());
        deliveries.publish(id, friesland().delivery(), written -> {});

        assertThatIllegalStateException()
                .isThrownBy(() -> deliveries.publish(id, correction(1).delivery(), written -> {}));
    }

    @Test
    void publishesNothingThatIsNotThere() {
        assertThatIllegalStateException()
                .isThrownBy(() -> deliveries.publish(NOBODYS, friesland().delivery(), written -> {}));
    }

    @Test
    void refusesToPublishOverAnotherRevisionThanTheExpectedOne() {
        deliveries.publish(friesland().delivery());
        deliveries.publish(correction(1).delivery());

        assertThatExceptionOfType(RevisionConflict.class)
                .isThrownBy(() -> deliveries.publish(correction(1).delivery()))
                .satisfies(conflict -> {
                    assertThat(conflict.key()).isEqualTo(FRIESLAND);
                    assertThat(conflict.expected()).isEqualTo(1);
                    assertThat(conflict.current()).isEqualTo(2);
                });
    }

    @Test
    void refusesACorrectionOfWhatIsNotPublished() {
        assertThatExceptionOfType(RevisionConflict.class)
                .isThrownBy(() -> deliveries.publish(correction(1).delivery()))
                .satisfies(conflict -> assertThat(conflict.current()).isZero());
    }

    @Test
    void listsTheNewestDeliveriesFirst() {
        UUID first = deliveries.keep(nothing().delivery());
        UUID second = deliveries.publish(friesland().delivery()).id();
        UUID third = deliveries.keep(nothing().delivery());

        assertThat(log.newest(0, 2)).extracting(Delivery::id).containsExactly(third, second);
        assertThat(log.newest(1, 2)).extracting(Delivery::id).containsExactly(first);
        assertThat(log.newest(0, 2).get(1).published()).hasSize(1);
        assertThat(log.count()).isEqualTo(3);
        assertThat(log.names(List.of(first, NOBODYS))).containsOnly(entry(first, "levering.csv"));
    }

    @Test
    void knowsWhetherAnythingWasEverDelivered() {
        assertThat(deliveries.none()).isTrue();

        deliveries.keep(nothing().delivery());

        assertThat(deliveries.none()).isFalse();
    }

    @Test
    void takesTextThatADatabaseMightRefuse() {
        Delivery delivery = deliveries.publish(friesland()
                .named("\0" + "é".repeat(254) + "😀.csv")
                .because("nul \0 of half \ud800 teken")
                .delivery());
        Delivery withdrawn =
                deliveries.withdraw(delivery.id(), "nul \0 ook", "beheerder").orElseThrow();

        assertThat(delivery.fileName()).isEqualTo("é".repeat(254));
        assertThat(withdrawn.withdrawalReason()).contains("nul  ook");
    }

    @Test
    void refusesToPublishNothing() {
        UUID kept = deliveries.keep(nothing().delivery());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> deliveries.publish(kept, nothing().delivery(), written -> {}));
        assertThat(deliveries.find(kept).orElseThrow().state()).isEqualTo(Delivery.State.KEPT);
    }

    @Test
    void refusesOneRegionsQuarterTwiceInADelivery() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> friesland().publishing(FRIESLAND, FiguresMother.rows(1), 0));
    }

    @Test
    void refusesAnotherNumberOfCountsThanTheColumnSetHas() {
        FiguresMother three = FiguresMother.empty().row("GM0080", "Leeuwarden", 1, 2, 3);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> deliveries.publish(
                        nothing().publishing(FRIESLAND, three, 0).delivery()));
    }

    @Test
    void refusesAColumnSetThatIsNotThere() {
        var unknown = new NewDelivery.NewPublication(
                FRIESLAND,
                "Friesland",
                new ColumnSet("andere", DeliveryMother.COLUMNS.from(), null, DeliveryMother.COLUMNS.categories()),
                FiguresMother.friesland().figures(),
                0,
                Optional.empty());

        assertThatExceptionOfType(ColumnsChanged.class)
                .isThrownBy(() -> deliveries.publish(
                        nothing().publishing(List.of(unknown)).delivery()))
                .satisfies(changed -> assertThat(changed.key()).isEqualTo(FRIESLAND));
    }
}
