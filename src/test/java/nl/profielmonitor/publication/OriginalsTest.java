package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PublicationTest
class OriginalsTest {

    private static final UUID NOBODYS = new UUID(0, 0);

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliveryLog log;

    @Autowired
    Originals originals;

    @Autowired
    SteppingClock clock;

    @Autowired
    JdbcTemplate sql;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 524_288, 1_400_000})
    void copiesByteForByte(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        UUID id = deliveries.keep(nothing().content(content).delivery());
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        originals.copy(id, size, copy);

        assertThat(copy.toByteArray()).isEqualTo(content);
    }

    @Test
    void erasesWhatIsPublished() {
        Delivery published = deliveries.publish(friesland().delivery());

        assertThat(originals.erase(published.id(), "Er stond een naam in", "andere", OriginalsTest::shorter))
                .isTrue();

        assertThat(deliveries.find(published.id())).hasValueSatisfying(delivery -> {
            assertThat(delivery.originalGone()).hasValueSatisfying(gone -> {
                assertThat(gone.erased()).isTrue();
                assertThat(gone.steward()).contains("andere");
                assertThat(gone.reason()).contains("Er stond een naam in");
                assertThat(gone.at()).isAfter(published.publishedAt().orElseThrow());
            });
            assertThat(delivery.state()).isEqualTo(Delivery.State.PUBLISHED);
            assertThat(delivery.sha256()).isEqualTo(published.sha256());
            assertThat(delivery.fileName())
                    .isEqualTo("naam-gewist-" + published.sha256().substring(0, 8));
            assertThat(delivery.size()).isEqualTo(published.size());
            assertThat(delivery.findings()).isEqualTo(published.findings());
            assertThat(delivery.published()).isEqualTo(published.published());
        });
        assertThat(log.findings(published.id())).contains("[2]");
        assertThat(originals.find(published.id())).isEmpty();
        assertThatIOException()
                .isThrownBy(() -> originals.copy(published.id(), published.size(), new ByteArrayOutputStream()));
        assertThat(parts()).isZero();
    }

    @Test
    void erasesAnEmptyFileToo() {
        UUID id = deliveries.keep(nothing().content(new byte[0]).delivery());
        assertThat(originals.find(id)).isPresent();

        originals.erase(id, "Weg", "beheerder", OriginalsTest::shorter);

        assertThat(originals.find(id)).isEmpty();
    }

    @Test
    void erasesOnce() {
        UUID id = deliveries.keep(nothing().delivery());
        originals.erase(id, "Er stond een naam in", "beheerder", OriginalsTest::shorter);
        var first = deliveries.find(id);

        assertThat(originals.erase(id, "Een andere reden", "andere", OriginalsTest::shorter))
                .isTrue();

        assertThat(deliveries.find(id)).isEqualTo(first);
        assertThat(log.findings(id)).contains("[2]");
    }

    @Test
    void erasesNothingOfNobody() {
        assertThat(originals.erase(NOBODYS, "Weg", "beheerder", OriginalsTest::shorter))
                .isFalse();
    }

    @Test
    void erasesWithAReasonOnly() {
        UUID id = deliveries.keep(nothing().delivery());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> originals.erase(id, " ", "beheerder", OriginalsTest::shorter));
    }

    @Test
    void leavesNothingToPublish() {
        UUID id = deliveries.keep(nothing().delivery());
        originals.erase(id, "Weg", "beheerder", OriginalsTest::shorter);

        assertThatIllegalStateException()
                .isThrownBy(() -> deliveries.publish(id, friesland().delivery(), written -> {}));
        assertThat(deliveries.find(id).orElseThrow().open()).isFalse();
    }

    @Test
    void letsADeliveryBeWithdrawnWhoseFileIsErased() {
        UUID id = deliveries.publish(friesland().delivery()).id();
        originals.erase(id, "Weg", "beheerder", OriginalsTest::shorter);

        assertThat(deliveries.withdraw(id, "Verkeerd", "beheerder")).isPresent();
    }

    @Test
    void findsTheFilesOfWhichNothingWasPublishedOldestFirst() {
        UUID first = deliveries.keep(nothing().delivery());
        UUID second = deliveries.keep(nothing().delivery());
        deliveries.publish(friesland().delivery());
        deliveries.withdraw(deliveries.publish(correction(1).delivery()).id(), "Toch niet", "beheerder");
        originals.erase(deliveries.keep(nothing().delivery()), "Weg", "beheerder", OriginalsTest::shorter);
        Instant until = clock.instant();
        deliveries.keep(nothing().delivery());

        assertThat(originals.unpublished(until)).containsExactly(first, second);
        assertThat(originals.unpublished(until.minus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void expiresOnlyWhatWasNeverPublished() {
        UUID kept = deliveries.keep(nothing().delivery());
        UUID published = deliveries.publish(friesland().delivery()).id();

        assertThat(originals.expire(kept, OriginalsTest::shorter)).isTrue();
        assertThat(originals.expire(kept, OriginalsTest::shorter)).isFalse();
        assertThat(originals.expire(published, OriginalsTest::shorter)).isFalse();

        assertThat(deliveries.find(kept).orElseThrow().originalGone())
                .hasValueSatisfying(gone -> assertThat(gone.erased()).isFalse());
        assertThat(log.findings(kept)).contains("[2]");
        assertThat(originals.find(published)).isPresent();
        assertThat(parts()).isEqualTo(1);
    }

    @Test
    void keepsItExpiredThoughItIsErasedLater() {
        UUID id = deliveries.keep(nothing().delivery());
        originals.expire(id, OriginalsTest::shorter);

        originals.erase(id, "Weg", "beheerder", OriginalsTest::shorter);

        assertThat(deliveries.find(id).orElseThrow().originalGone())
                .hasValueSatisfying(gone -> assertThat(gone.erased()).isFalse());
    }

    private static String shorter(String findings) {
        return "[" + findings.length() + "]";
    }

    private int parts() {
        return sql.queryForObject("select count(*) from delivery_part", Integer.class);
    }
}
