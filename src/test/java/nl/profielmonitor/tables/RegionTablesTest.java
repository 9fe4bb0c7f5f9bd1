package nl.profielmonitor.tables;

import static nl.profielmonitor.publication.DeliveryMother.FRIESLAND;
import static nl.profielmonitor.publication.DeliveryMother.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.DeliveryMother;
import nl.profielmonitor.publication.FiguresMother;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.RevisionStatus;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

@TablesTest
class RegionTablesTest {

    @Autowired
    RegionTables tables;

    @Autowired
    Deliveries deliveries;

    @Test
    void isNotThereWhereNothingWasPublished() {
        assertThat(tables.current(FRIESLAND)).isEmpty();
        assertThat(tables.revision(FRIESLAND, 1)).isEmpty();
        assertThat(tables.latest(FRIESLAND.region())).isEmpty();
    }

    @Test
    void showsTheCurrentFiguresUnderTheRegionsPublishedNameAndPresentAddress() {
        publish(DeliveryMother.friesland());

        RegionTable table = tables.current(FRIESLAND).orElseThrow();

        assertThat(table.pinned()).isFalse();
        assertThat(table.region().name()).isEqualTo("Regio AM02");
        assertThat(table.region().slug()).isEqualTo("friesland");
        assertThat(table.region().tile()).isNotNull();
        assertThat(table.rows()).extracting(RegionTable.Row::name).containsExactly("Ameland", "Leeuwarden");
        assertThat(table.rows())
                .extracting(RegionTable.Row::slug)
                .containsExactly(Optional.of("ameland"), Optional.of("leeuwarden"));
        assertThat(table.total()).isEqualTo(Total.exactly(1698));
        assertThat(table.coverage()).contains(new Ratio(1698, 9651));
    }

    @Test
    void showsARevisionAsItWasWhateverCameAfter() {
        publish(DeliveryMother.friesland());
        RegionTable before = tables.revision(FRIESLAND, 1).orElseThrow();

        UUID correction = publish(DeliveryMother.correction(1));
        RegionTable after = tables.revision(FRIESLAND, 1).orElseThrow();

        assertThat(after.pinned()).isTrue();
        assertThat(after.revision().status()).isEqualTo(RevisionStatus.REPLACED);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("revision.status")
                .isEqualTo(before);
        assertThat(tables.current(FRIESLAND).orElseThrow().register()).hasValue(10000);

        deliveries.withdraw(correction, "toch niet", "beheerder");
        assertThat(tables.revision(FRIESLAND, 2).orElseThrow().register()).hasValue(10000);
        assertThat(tables.current(FRIESLAND).orElseThrow().register()).hasValue(9651);
    }

    @Test
    void givesAPinnedRevisionTheSlugsOfItsNames() {
        publish(DeliveryMother.friesland());

        assertThat(tables.revision(FRIESLAND, 1).orElseThrow().region().slug()).isEqualTo("regio-am02");
    }

    @Test
    void comparesWithTheQuarterAndTheYearBefore() {
        publish(DeliveryMother.nothing()
                .publishing(key("AM02", "2020-Q1"), leeuwarden(80), 0)
                .publishing(key("AM02", "2019-Q2"), leeuwarden(100), 0)
                .publishing(FRIESLAND, leeuwarden(90), 0));

        RegionTable table = tables.current(FRIESLAND).orElseThrow();

        assertThat(table.sinceQuarter()).contains(change(10, 80));
        assertThat(table.sinceYear()).contains(change(-10, 100));
        assertThat(table.rows().get(0).sinceQuarter()).contains(change(10, 80));
        assertThat(table.rows().get(0).sinceYear()).contains(change(-10, 100));
        RegionTable pinned = tables.revision(FRIESLAND, 1).orElseThrow();
        assertThat(pinned.sinceQuarter()).isEmpty();
        assertThat(pinned.sinceYear()).isEmpty();
        assertThat(pinned.rows().get(0).sinceQuarter()).isEmpty();
    }

    @Test
    void comparesNoMunicipalityAcrossAMerger() {
        // On 1 January 2019 Haren and Ten Boer became part of Groningen, which kept its code.
        PublicationKey after = key("AM01", "2019-Q1");
        publish(DeliveryMother.nothing()
                .publishing(key("AM01", "2018-Q4"), FiguresMother.empty().row("GM0014", "Groningen", 100, 0, 0, 0), 0)
                .publishing(after, FiguresMother.empty().row("GM0014", "Groningen", 150, 0, 0, 0), 0));

        RegionTable table = tables.current(after).orElseThrow();

        assertThat(table.rows().get(0).sinceQuarter()).isEmpty();
        assertThat(table.sinceQuarter()).contains(change(50, 100));
    }

    @Test
    void knowsTheLatestQuarterThatIsCurrent() {
        publish(DeliveryMother.friesland());
        UUID later = publish(DeliveryMother.nothing().publishing(key("AM02", "2020-Q3"), leeuwarden(90), 0));

        assertThat(tables.latest(FRIESLAND.region())).contains(YearQuarter.of(2020, 3));

        deliveries.withdraw(later, "te vroeg", "beheerder");
        assertThat(tables.latest(FRIESLAND.region())).contains(YearQuarter.of(2020, 2));
        assertThat(tables.quarters(FRIESLAND.region())).containsExactly(YearQuarter.of(2020, 2));
        assertThat(tables.withdrawn(FRIESLAND.region())).containsExactly(YearQuarter.of(2020, 3));
    }

    private UUID publish(DeliveryMother mother) {
        return deliveries.publish(mother.delivery()).id();
    }

    private static FiguresMother leeuwarden(int persons) {
        return FiguresMother.empty().row("GM0080", "Leeuwarden", persons, 0, 0, 0);
    }

    private static Change change(long persons, long then) {
        return new Change(persons, Optional.of(new Ratio(persons, then)));
    }
}
