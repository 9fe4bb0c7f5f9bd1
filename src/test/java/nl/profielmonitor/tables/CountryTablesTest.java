package nl.profielmonitor.tables;

import static nl.profielmonitor.publication.DeliveryMother.key;
import static org.assertj.core.api.Assertions.assertThat;

import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.DeliveryMother;
import nl.profielmonitor.publication.FiguresMother;
import nl.profielmonitor.statistics.Ratio;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

@TablesTest
class CountryTablesTest {

    private static final YearQuarter QUARTER = YearQuarter.of(2020, 2);

    @Autowired
    CountryTables tables;

    @Autowired
    Deliveries deliveries;

    @Autowired
    GeographyCatalog catalog;

    @Test
    void showsAllRegionsOfTheQuarterAndSumsThoseWithFigures() {
        deliveries.publish(DeliveryMother.friesland().delivery());

        CountryTable table = tables.in(QUARTER);

        assertThat(table.regions()).hasSize(35);
        assertThat(table.regions().get(0).region().name()).isEqualTo("Friesland");
        assertThat(table.counted()).isOne();
        assertThat(table.reported()).isOne();
        assertThat(table.complete()).isFalse();
        assertThat(table.persons()).isEqualTo(1698);
        assertThat(table.coverage()).contains(new Ratio(1698, 9651));
    }

    @Test
    void hasNoLatestQuarterWithoutFigures() {
        assertThat(tables.latest()).isEmpty();
        assertThat(tables.in(QUARTER).regions()).hasSize(35);
    }

    @Test
    void takesTheLatestQuarterWhereNoneIsComplete() {
        publish("AM02", "2020-Q2");
        publish("AM01", "2020-Q3");

        assertThat(tables.latest()).contains(YearQuarter.of(2020, 3));
    }

    @Test
    void prefersTheLatestCompleteQuarter() {
        for (LabourMarketRegion region : catalog.geography().regions(QUARTER.atEndOfQuarter())) {
            publish(region.code().value(), "2020-Q2");
        }
        publish("AM02", "2020-Q3");

        assertThat(tables.latest()).contains(QUARTER);
    }

    private void publish(String region, String quarter) {
        deliveries.publish(DeliveryMother.nothing()
                .publishing(key(region, quarter), FiguresMother.friesland(), 0)
                .delivery());
    }
}
