package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PublicationTest
class WithdrawalTest {

    private static final UUID NOBODYS = new UUID(0, 0);

    @Autowired
    Deliveries deliveries;

    @Autowired
    Publications publications;

    @Test
    void neverUsesARevisionNumberTwice() {
        deliveries.publish(friesland().delivery());
        Delivery second = deliveries.publish(correction(1).delivery());
        deliveries.withdraw(second.id(), "Toch niet", "beheerder");

        Delivery third = deliveries.publish(correction(1).delivery());

        assertThat(third.published()).extracting(Revision::number).containsExactly(3);
    }

    @Test
    void makesTheEarlierRevisionCurrentAgainByWithdrawing() {
        deliveries.publish(friesland().delivery());
        Delivery second = deliveries.publish(correction(1).delivery());

        deliveries.withdraw(second.id(), "Toch niet", "beheerder");

        assertThat(publications.current(FRIESLAND))
                .hasValueSatisfying(
                        current -> assertThat(current.revision().number()).isEqualTo(1));
    }

    @Test
    void withdrawsAReplacedRevisionToo() {
        Delivery first = deliveries.publish(friesland().delivery());
        deliveries.publish(correction(1).delivery());

        deliveries.withdraw(first.id(), "Verkeerd bestand", "beheerder");

        assertThat(publications.history(FRIESLAND))
                .extracting(Revision::status)
                .containsExactly(RevisionStatus.CURRENT, RevisionStatus.WITHDRAWN);
    }

    @Test
    void withdrawsAWholeDelivery() {
        Delivery delivery = deliveries.publish(friesland()
                .publishing(key("AM01", "2020-Q2"), FiguresMother.rows(1), 0)
                .delivery());

        Optional<Delivery> withdrawn = deliveries.withdraw(delivery.id(), "Verkeerd bestand", "andere");

        assertThat(withdrawn).hasValueSatisfying(taken -> {
            assertThat(taken.withdrawnBy()).contains("andere");
            assertThat(taken.state()).isEqualTo(Delivery.State.WITHDRAWN);
            assertThat(taken.withdrawalReason()).contains("Verkeerd bestand");
            assertThat(taken.withdrawnAt().orElseThrow())
                    .isAfter(taken.publishedAt().orElseThrow());
            assertThat(taken.published())
                    .extracting(Revision::status)
                    .containsExactly(RevisionStatus.WITHDRAWN, RevisionStatus.WITHDRAWN);
        });
        assertThat(publications.quarters()).isEmpty();
    }

    @Test
    void withdrawsForGood() {
        Delivery delivery = deliveries.publish(friesland().delivery());
        Optional<Delivery> first = deliveries.withdraw(delivery.id(), "Verkeerd bestand", "beheerder");

        assertThat(deliveries.withdraw(delivery.id(), "Een andere reden", "beheerder"))
                .isEqualTo(first);
    }

    @Test
    void withdrawsOnlyWhatWasPublished() {
        UUID kept = deliveries.keep(friesland().delivery());

        assertThat(deliveries.withdraw(kept, "Weg", "beheerder")).isEmpty();
        assertThat(deliveries.withdraw(NOBODYS, "Weg", "beheerder")).isEmpty();
        assertThat(deliveries.find(kept).orElseThrow().state()).isEqualTo(Delivery.State.KEPT);
    }

    @Test
    void withdrawsWithAReasonOnly() {
        Delivery delivery = deliveries.publish(friesland().delivery());

        assertThatIllegalArgumentException().isThrownBy(() -> deliveries.withdraw(delivery.id(), " ", "beheerder"));
    }
}
