package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.correction;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What withdrawing would come to is said beforehand, and comes true. */
@PublicationTest
class AfterWithdrawalTest {

    private static final PublicationKey GRONINGEN = key("AM01", "2020-Q2");

    @Autowired
    Deliveries deliveries;

    @Autowired
    Publications publications;

    @Test
    void leavesNothingOfWhatWasPublishedOnce() {
        Delivery only = deliveries.publish(friesland().delivery());

        assertThat(publications.afterWithdrawing(only.id())).singleElement().satisfies(after -> {
            assertThat(after.withdrawn().key()).isEqualTo(FRIESLAND);
            assertThat(after.now()).map(Revision::number).contains(1);
            assertThat(after.then()).isEmpty();
            assertThat(after.changes()).isTrue();
        });
    }

    @Test
    void makesTheRevisionBeforeCurrentWithItsFigures() {
        Delivery first = deliveries.publish(friesland().delivery());
        Delivery second = deliveries.publish(correction(1).delivery());

        assertThat(publications.afterWithdrawing(second.id())).singleElement().satisfies(after -> {
            assertThat(after.now()).map(Revision::number).contains(2);
            assertThat(after.then()).hasValueSatisfying(then -> {
                assertThat(then.revision().number()).isEqualTo(1);
                assertThat(then.revision().delivery()).isEqualTo(first.id());
                assertThat(then.figures().register()).isEqualTo(OptionalInt.of(9651));
            });
        });
    }

    @Test
    void passesOverWhatWasWithdrawnBefore() {
        deliveries.publish(friesland().delivery());
        Delivery second = deliveries.publish(correction(1).delivery());
        Delivery third = deliveries.publish(correction(2).delivery());
        deliveries.withdraw(second.id(), "Toch niet", "beheerder");

        assertThat(then(third)).containsExactly(1);
    }

    @Test
    void changesNothingWhereAHigherRevisionIsCurrent() {
        Delivery first = deliveries.publish(friesland().delivery());
        deliveries.publish(correction(1).delivery());

        assertThat(publications.afterWithdrawing(first.id())).singleElement().satisfies(after -> {
            assertThat(after.changes()).isFalse();
            assertThat(after.now()).isEqualTo(after.then().map(Publication::revision));
            assertThat(after.then()).map(then -> then.revision().number()).contains(2);
        });
    }

    @Test
    void saysItOfEachRegionAndQuarter() {
        deliveries.publish(friesland().delivery());
        Delivery both = deliveries.publish(
                correction(1).publishing(GRONINGEN, FiguresMother.rows(1), 0).delivery());

        assertThat(publications.afterWithdrawing(both.id()))
                .extracting(
                        after -> after.withdrawn().key(),
                        after -> after.then()
                                .map(then -> then.revision().number())
                                .orElse(0))
                .containsExactly(tuple(GRONINGEN, 0), tuple(FRIESLAND, 1));
    }

    @Test
    void comesTrueAndChangesNothingByItself() {
        deliveries.publish(friesland().delivery());
        Delivery second = deliveries.publish(correction(1).delivery());

        assertThat(then(second)).containsExactly(1);
        assertThat(current()).isEqualTo(2);
        deliveries.withdraw(second.id(), "Toch niet", "beheerder");
        assertThat(current()).isEqualTo(1);
    }

    @Test
    void saysNothingOfWhatPublishedNothing() {
        deliveries.publish(friesland().delivery());

        assertThat(publications.afterWithdrawing(new UUID(0, 0))).isEmpty();
        assertThat(publications.afterWithdrawing(deliveries.keep(friesland().delivery())))
                .isEmpty();
    }

    private List<Integer> then(Delivery delivery) {
        return publications.afterWithdrawing(delivery.id()).stream()
                .flatMap(after -> after.then().stream())
                .map(then -> then.revision().number())
                .toList();
    }

    private int current() {
        return publications.current(FRIESLAND).orElseThrow().revision().number();
    }
}
