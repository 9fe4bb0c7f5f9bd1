package nl.profielmonitor.tables;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.DeliveryMother;
import nl.profielmonitor.publication.FiguresMother;
import nl.profielmonitor.publication.NewDelivery.NewPublication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TablesTest
class RegionPreviewsTest {

    private static final UUID DELIVERY = new UUID(0, 7);
    private static final PublicationKey NEXT = key("AM02", "2020-Q3");

    @Autowired
    RegionPreviews previews;

    @Autowired
    RegionTables tables;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Publications publications;

    @Test
    void showTheTableThatPublishingMakes() {
        publish(DeliveryMother.nothing().publishing(FRIESLAND, leeuwarden(100), 0));
        List<NewPublication> together = publishing(NEXT, leeuwarden(130).register(900), 0);

        RegionTable preview = previews.preview(NEXT, DELIVERY, together).orElseThrow();

        assertThat(publications.history(NEXT)).isEmpty();
        assertThat(preview.sinceQuarter())
                .hasValueSatisfying(change -> assertThat(change.persons()).isEqualTo(30));
        publish(DeliveryMother.nothing().publishing(together));
        assertThat(preview)
                .usingRecursiveComparison()
                .ignoringFields("revision.delivery", "revision.publishedAt")
                .isEqualTo(tables.current(NEXT).orElseThrow());
    }

    @Test
    void compareWithWhatTheSameDeliveryPublishesOfEarlierQuarters() {
        publish(DeliveryMother.nothing().publishing(FRIESLAND, leeuwarden(100), 0));
        List<NewPublication> together = DeliveryMother.nothing()
                .publishing(FRIESLAND, leeuwarden(120), 1)
                .publishing(NEXT, leeuwarden(130), 0)
                .delivery()
                .publications();

        assertThat(previews.preview(NEXT, DELIVERY, together).orElseThrow().sinceQuarter())
                .hasValueSatisfying(change -> assertThat(change.persons()).isEqualTo(10));
    }

    @Test
    void haveTheNumberThatTheRevisionWillGet() {
        UUID first = publish(DeliveryMother.nothing().publishing(FRIESLAND, leeuwarden(100), 0));
        publish(DeliveryMother.nothing().publishing(FRIESLAND, leeuwarden(101), 1));
        deliveries.withdraw(first, "Verkeerd bestand", "beheerder");

        RegionTable correction = previews.preview(FRIESLAND, DELIVERY, publishing(FRIESLAND, leeuwarden(102), 2))
                .orElseThrow();

        assertThat(correction.revision().number()).isEqualTo(3);
        assertThat(correction.revision().corrects()).hasValue(2);
    }

    @Test
    void areNotThereOfWhatADeliveryDoesNotPublish() {
        publish(DeliveryMother.friesland());

        assertThat(previews.preview(FRIESLAND, DELIVERY, publishing(NEXT, leeuwarden(130), 0)))
                .isEmpty();
    }

    private UUID publish(DeliveryMother mother) {
        return deliveries.publish(mother.delivery()).id();
    }

    private static List<NewPublication> publishing(PublicationKey key, FiguresMother figures, int expected) {
        return DeliveryMother.nothing()
                .publishing(key, figures, expected)
                .delivery()
                .publications();
    }

    private static FiguresMother leeuwarden(int persons) {
        return FiguresMother.empty().row("GM0080", "Leeuwarden", persons, 0, 0, 0);
    }
}
