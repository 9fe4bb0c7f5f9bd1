package nl.profielmonitor.publication;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.friesland;
import static nl.profielmonitor.publication.DeliveryMother.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.publication.Provenance.Cell;
import nl.profielmonitor.publication.Provenance.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PublicationTest
class ProvenanceTest {

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Originals originals;

    @Test
    void isKeptAsItWasWrittenDown() {
        Provenance provenance = new Provenance(
                Optional.of("Cijfers ‘2020’"),
                new Pages(2, List.of(50, 99)),
                OptionalInt.of(120),
                Optional.of(new Cell(121, Optional.empty())),
                Map.of("k1", new Column(Optional.of("Kolom \"1\""), 5), "k2", new Column(Optional.empty(), 2)),
                Optional.of(new Column(Optional.of("totaal"), 9)));

        publish(Optional.of(provenance));

        assertThat(read()).contains(provenance);
    }

    @Test
    void isKeptOfWhatHasLittle() {
        Provenance provenance = new Provenance(
                Optional.empty(), Pages.NONE, OptionalInt.empty(), Optional.empty(), Map.of(), Optional.empty());

        publish(Optional.of(provenance));

        assertThat(read()).contains(provenance);
    }

    @Test
    void isThereStillWhenTheOriginalIsErased() {
        Provenance provenance = new Provenance(
                Optional.empty(), Pages.NONE, OptionalInt.of(20), Optional.empty(), Map.of(), Optional.empty());
        Delivery delivery = publish(Optional.of(provenance));

        originals.erase(delivery.id(), "Persoonsgegevens", "beheerder", findings -> findings);

        assertThat(read()).contains(provenance);
    }

    @Test
    void isUnknownOfWhatWasPublishedBeforeItWasWrittenDown() {
        deliveries.publish(friesland().delivery());

        assertThat(read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, A", "5, E", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA"})
    void callsAColumnAsASpreadsheetDoes(int position, String letter) {
        assertThat(new Column(Optional.of("Kolom 1"), position).letter()).contains(letter);
    }

    @Test
    void hasNoLetterForANumberOnALine() {
        assertThat(new Column(Optional.empty(), 1).letter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "49, 1, 49", "50, 2, 1", "98, 2, 49", "99, 3, 1", "500, 3, 402"})
    void knowsThePageOfALine(int line, int page, int onPage) {
        assertThat(new Pages(1, List.of(1, 50, 99)).place(line)).contains(new OnPage(page, onPage));
    }

    @ParameterizedTest
    @CsvSource({"1, 49, 1", "50, 60, 2", "60, 99, 2", "120, 120, 3"})
    void keepsThePagesThatAreNeededUnderTheirNumbers(int line, int last, int first) {
        Pages all = new Pages(1, List.of(1, 50, 99));

        Pages some = all.having(line, last);

        assertThat(some.first()).isEqualTo(first);
        assertThat(some.place(line)).isEqualTo(all.place(line));
        assertThat(some.place(last)).isEqualTo(all.place(last));
    }

    private Delivery publish(Optional<Provenance> provenance) {
        return deliveries.publish(nothing()
                .publishing(FRIESLAND, FiguresMother.friesland(), 0, provenance)
                .delivery());
    }

    private Optional<Provenance> read() {
        return publications.provenance(
                publications.current(FRIESLAND).orElseThrow().revision());
    }
}
