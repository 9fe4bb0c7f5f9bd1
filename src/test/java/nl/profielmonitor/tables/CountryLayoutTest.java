package nl.profielmonitor.tables;

import static nl.profielmonitor.publication.Count.Missing.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class CountryLayoutTest {

    private static final YearQuarter QUARTER = YearQuarter.of(2020, 2);

    private static final LabourMarketRegion ACHTERHOEK = region("AM08", "Achterhoek");
    private static final LabourMarketRegion DRENTHE = region("AM03", "Drenthe");
    private static final LabourMarketRegion FRIESLAND = region("AM02", "Friesland");
    private static final LabourMarketRegion GRONINGEN = region("AM01", "Groningen");
    private static final LabourMarketRegion TWENTE = region("AM05", "Twente");

    @Test
    void ranksByExactCoverageThenByTotalThenByName() {
        CountryTable table = CountryLayout.table(
                QUARTER,
                List.of(TWENTE, GRONINGEN, FRIESLAND, DRENTHE, ACHTERHOEK),
                List.of(
                        figures(FRIESLAND, 761, 1000),
                        figures(GRONINGEN, 1524, 2000),
                        Published.in(DRENTHE, 2020, 2)
                                .row("GM0106", "Assen", 70)
                                .publication()),
                MunicipalityCode::value);

        assertThat(table.regions())
                .extracting(row -> row.region().name())
                .containsExactly("Groningen", "Friesland", "Drenthe", "Achterhoek", "Twente");
        assertThat(table.reported()).isEqualTo(3);
    }

    @Test
    void sumsTheRegionsThatAreKnownAndSaysHowMany() {
        CountryTable table = CountryLayout.table(
                QUARTER,
                List.of(FRIESLAND, GRONINGEN, DRENTHE),
                List.of(
                        figures(FRIESLAND, 761, 1000),
                        Published.in(GRONINGEN, 2020, 2)
                                .row("GM0014", "Groningen", Count.of(900), SECRET)
                                .register(1000)
                                .publication()),
                MunicipalityCode::value);

        assertThat(table.counted()).isOne();
        assertThat(table.persons()).isEqualTo(761);
        assertThat(table.register()).isEqualTo(1000);
        assertThat(table.coverage()).contains(new Ratio(761, 1000));
        assertThat(table.complete()).isFalse();
        assertThat(table.regions().get(1).total()).contains(Total.atLeast(900));
        assertThat(table.regions().get(1).coverage()).isEmpty();
        assertThat(table.regions().get(1).register()).hasValue(1000);
    }

    @Test
    void namesTheMunicipalitiesThatARegionLacks() {
        Publication lacking = Published.in(DRENTHE, 2020, 2)
                .row("GM0106", "Assen", 70)
                .absent("GM0114")
                .publication();

        CountryTable table = CountryLayout.table(
                QUARTER, List.of(DRENTHE, FRIESLAND), List.of(lacking, figures(FRIESLAND, 1, 2)), code -> "Emmen");

        assertThat(table.regions())
                .extracting(CountryTable.Row::counted, CountryTable.Row::absent)
                .containsExactly(tuple(true, List.of()), tuple(false, List.of("Emmen")));
    }

    @Test
    void isCompleteWhereEveryRegionCounts() {
        assertThat(CountryLayout.table(
                                QUARTER, List.of(FRIESLAND), List.of(figures(FRIESLAND, 1, 2)), MunicipalityCode::value)
                        .complete())
                .isTrue();
    }

    @Test
    void showsEveryRegionWhereNoneHasFigures() {
        CountryTable table =
                CountryLayout.table(QUARTER, List.of(GRONINGEN, FRIESLAND), List.of(), MunicipalityCode::value);

        assertThat(table.regions()).extracting(CountryTable.Row::region).containsExactly(FRIESLAND, GRONINGEN);
        assertThat(table.regions()).allSatisfy(row -> {
            assertThat(row.revision()).isEmpty();
            assertThat(row.total()).isEmpty();
        });
        assertThat(table.coverage()).isEmpty();
    }

    private static Publication figures(LabourMarketRegion region, int persons, int register) {
        return Published.in(region, 2020, 2)
                .row("GM0080", "Een gemeente", persons)
                .register(register)
                .publication();
    }

    private static LabourMarketRegion region(String code, String name) {
        return new LabourMarketRegion(new RegionCode(code), name, Names.slug(name), null);
    }
}
