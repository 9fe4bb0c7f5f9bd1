package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private static final Geography GEOGRAPHY = GeographyFixture.geography();

    private static final LocalDate JUNE_2020 = LocalDate.of(2020, 6, 30);

    @ParameterizedTest(name = "[{index}] {0} → {1}")
    @CsvSource({
        "friesland,AM02,friesland",
        "Friesland,AM02,friesland",
        "AM02,AM02,friesland",
        "am02,AM02,friesland",
        "stedendriehoek-en-noordwest-veluwe,AM06,veluwe-stedendriehoek",
        "veluwe-stedendriehoek,AM06,veluwe-stedendriehoek",
        "foodvalley,AM38,foodvalley",
        "food-valley,AM38,foodvalley",
        "AM31,AM31,food-valley",
        "niet-in-te-delen,AM99,niet-in-te-delen",
        "zaanstreek-waterland,AM17,zaanstreek-waterland",
    })
    void leadsToARegion(String address, String code, String slug) {
        var region = GEOGRAPHY.regionAt(address, JUNE_2020).orElseThrow();

        assertThat(region.code().value()).isEqualTo(code);
        assertThat(region.slug()).isEqualTo(slug);
    }

    @ParameterizedTest(name = "[{index}] {0} → {1}")
    @CsvSource({
        "leeuwarden,GM0080,leeuwarden",
        "GM0080,GM0080,leeuwarden",
        "bergen-nh,GM0373,bergen-nh",
        "bergen-l,GM0893,bergen-l",
        "s-hertogenbosch,GM0796,s-hertogenbosch",
        "sudwest-fryslan,GM1900,sudwest-fryslan",
        "nuenen-gerwen-en-nederwetten,GM0820,nuenen-gerwen-en-nederwetten",
        "hengelo,GM0164,hengelo-o",
        "hengelo-o,GM0164,hengelo-o",
        "dongeradeel,GM0058,dongeradeel",
    })
    void leadsToAMunicipality(String address, String code, String slug) {
        var municipality = GEOGRAPHY.municipalityAt(address, JUNE_2020).orElseThrow();

        assertThat(municipality.code().value()).isEqualTo(code);
        assertThat(municipality.slug()).isEqualTo(slug);
    }

    @Test
    void ofARegionThatIsGoneLeadsToItOnADayWhenItWasThere() {
        assertThat(GEOGRAPHY.regionAt("food-valley", LocalDate.of(2016, 12, 31)))
                .map(LabourMarketRegion::code)
                .contains(new RegionCode("AM31"));
    }

    @Test
    void ofARegionIsNoneOfAMunicipality() {
        assertThat(GEOGRAPHY.regionAt("groningen", JUNE_2020))
                .map(r -> r.code().value())
                .contains("AM01");
        assertThat(GEOGRAPHY.municipalityAt("groningen", JUNE_2020))
                .map(m -> m.code().value())
                .contains("GM0014");
        assertThat(GEOGRAPHY.regionAt("leeuwarden", JUNE_2020)).isEmpty();
        assertThat(GEOGRAPHY.municipalityAt("friesland", JUNE_2020)).isEmpty();
        assertThat(GEOGRAPHY.regionAt("GM0080", JUNE_2020)).isEmpty();
    }
}
