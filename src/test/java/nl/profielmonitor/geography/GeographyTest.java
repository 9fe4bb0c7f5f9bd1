package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeographyTest {

    private static final Geography GEOGRAPHY = GeographyFixture.geography();

    private static final LocalDate APRIL_2020 = LocalDate.of(2020, 4, 1);
    private static final LocalDate JUNE_2020 = LocalDate.of(2020, 6, 30);

    private static final RegionCode FRIESLAND = new RegionCode("AM02");

    @Nested
    class OnADay {

        @ParameterizedTest
        @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
        void hasThirtyFiveRegions(int year) {
            assertThat(GEOGRAPHY.regions(LocalDate.of(year, 1, 1))).hasSize(35);
            assertThat(GEOGRAPHY.regions(LocalDate.of(year, 12, 31))).hasSize(35);
        }

        @ParameterizedTest
        @CsvSource({
            "2017,388", "2018,380", "2019,355", "2020,355", "2021,352",
            "2022,345", "2023,342", "2024,342", "2025,342", "2026,342",
        })
        void hasTheMunicipalitiesOfTheYear(int year, int count) {
            assertThat(GEOGRAPHY.municipalities(LocalDate.of(year, 1, 1))).hasSize(count);
        }

        @Test
        void givesARegionTheNameOfThatDayAndTheAddressOfNow() {
            var stedendriehoek =
                    GEOGRAPHY.region(new RegionCode("AM06"), APRIL_2020).orElseThrow();

            assertThat(stedendriehoek.name()).isEqualTo("Stedendriehoek en Noordwest Veluwe");
            assertThat(stedendriehoek.slug()).isEqualTo("veluwe-stedendriehoek");
            assertThat(stedendriehoek.tile()).isEqualTo(new LabourMarketRegion.Tile(5, 3));
        }

        @Test
        void givesARegionThatIsNotThereTheNameOfItsNearestSpan() {
            assertThat(GEOGRAPHY.region(new RegionCode("AM31"), APRIL_2020).map(LabourMarketRegion::name))
                    .contains("Food Valley");
            assertThat(GEOGRAPHY.region(new RegionCode("AM04"), APRIL_2020)).isEmpty();
        }

        @Test
        void listsTheMunicipalitiesOfARegionAsThePublicationDoes() {
            assertThat(names(GEOGRAPHY.municipalitiesOf(FRIESLAND, JUNE_2020)))
                    .containsExactly(
                            "Achtkarspelen",
                            "Ameland",
                            "Dantumadiel",
                            "De Fryske Marren",
                            "Harlingen",
                            "Heerenveen",
                            "Leeuwarden",
                            "Noardeast-Fryslân",
                            "Ooststellingwerf",
                            "Opsterland",
                            "Schiermonnikoog",
                            "Smallingerland",
                            "Súdwest-Fryslân",
                            "Terschelling",
                            "Tytsjerksteradiel",
                            "Vlieland",
                            "Waadhoeke",
                            "Weststellingwerf");
        }

        @Test
        void listsTheHagueUnderS() {
            assertThat(names(GEOGRAPHY.municipalitiesOf(new RegionCode("AM21"), JUNE_2020)))
                    .containsExactly("Delft", "Midden-Delfland", "Rijswijk", "'s-Gravenhage", "Westland");
        }

        @Test
        void putsAMunicipalityInTheRegionOfThatDay() {
            var elburg = new MunicipalityCode("GM0230");

            assertThat(GEOGRAPHY.regionsOf(elburg, APRIL_2020, JUNE_2020)).containsExactly(new RegionCode("AM06"));
            assertThat(GEOGRAPHY.regionsOf(elburg, LocalDate.of(2021, 12, 31), LocalDate.of(2022, 3, 31)))
                    .containsExactly(new RegionCode("AM06"), new RegionCode("AM36"));
            assertThat(GEOGRAPHY.municipality(elburg, LocalDate.of(2025, 1, 1)).map(Municipality::region))
                    .contains(new RegionCode("AM36"));
        }

        @Test
        void putsAMunicipalityThatIsNotThereInNoRegion() {
            assertThat(GEOGRAPHY.regionsOf(new MunicipalityCode("GM0058"), APRIL_2020, JUNE_2020))
                    .isEmpty();
            assertThat(GEOGRAPHY.regionsOf(new MunicipalityCode("GM9999"), APRIL_2020, JUNE_2020))
                    .isEmpty();
        }

        @Test
        void hasWeespUntilThe23rdOfMarch2022() {
            var weesp = new MunicipalityCode("GM0457");

            assertThat(GEOGRAPHY.regionsOf(weesp, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31)))
                    .containsExactly(new RegionCode("AM18"));
            assertThat(GEOGRAPHY.municipalities(LocalDate.of(2022, 3, 23))).hasSize(345);
            assertThat(GEOGRAPHY.municipalities(LocalDate.of(2022, 3, 24))).hasSize(344);
        }
    }

    @Nested
    class Mergers {

        @Test
        void leadFromAnOldMunicipalityToTheNew() {
            assertThat(GEOGRAPHY.mergersFrom(new MunicipalityCode("GM0058")))
                    .containsExactly(new Merger(
                            LocalDate.of(2019, 1, 1),
                            new MunicipalityCode("GM0058"),
                            "Dongeradeel",
                            new MunicipalityCode("GM1970"),
                            "Noardeast-Fryslân",
                            Merger.Kind.MERGE));
        }

        @Test
        void leadFromANewMunicipalityToTheOld() {
            assertThat(GEOGRAPHY.mergersInto(new MunicipalityCode("GM1949")))
                    .extracting(Merger::oldName, Merger::kind)
                    .containsExactly(
                            tuple("het Bildt", Merger.Kind.MERGE),
                            tuple("Franekeradeel", Merger.Kind.MERGE),
                            tuple("Littenseradiel", Merger.Kind.SPLIT),
                            tuple("Menameradiel", Merger.Kind.MERGE));
        }

        @Test
        void areOldestFirst() {
            assertThat(GEOGRAPHY.mergersInto(new MunicipalityCode("GM0014")))
                    .extracting(Merger::on)
                    .isSorted()
                    .hasSize(3);
        }
    }

    private static List<String> names(List<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::name).toList();
    }
}
