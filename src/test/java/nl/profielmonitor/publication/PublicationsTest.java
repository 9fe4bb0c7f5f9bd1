package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PublicationTest
class PublicationsTest {

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @Test
    void givesFiguresBackAsTheyWerePublished() {
        deliveries.publish(DeliveryMother.friesland().delivery());

        assertThat(publications.current(FRIESLAND))
                .hasValueSatisfying(publication -> assertThat(publication.figures())
                        .isEqualTo(FiguresMother.friesland().figures()));
    }
}
