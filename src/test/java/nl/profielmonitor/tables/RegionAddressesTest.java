package nl.profielmonitor.tables;

import static org.assertj.core.api.Assertions.assertThat;

import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.tables.RegionAddress.Exact;
import nl.profielmonitor.tables.RegionAddress.Moved;
import nl.profielmonitor.tables.RegionAddress.UnknownQuarter;
import nl.profielmonitor.tables.RegionAddress.UnknownRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

@TablesTest
class RegionAddressesTest {

    @Autowired
    RegionAddresses addresses;

    @Test
    void knowsTheAddressAsItShouldBe() {
        RegionAddress address = addresses.resolve("friesland", "2020-q2");

        assertThat(address).isInstanceOfSatisfying(Exact.class, exact -> {
            assertThat(exact.region().name()).isEqualTo("Friesland");
            assertThat(exact.key()).isEqualTo(new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 2)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "AM02, 2020-q2",
        "am02, 2020-q2",
        "Friesland, 2020-q2",
        "fryslan, 2020-q2",
        "Fryslân, 2020-q2",
        "friesland, 2020-Q2",
        "friesland, 2020Q2",
        "friesland, 2020kw02"
    })
    void leadsOtherSpellingsToTheOneAddress(String region, String quarter) {
        assertThat(addresses.resolve(region, quarter)).isEqualTo(new Moved("friesland", "2020-q2"));
    }

    @Test
    void offersRegionsThatAreCalledLikeAnUnknownOne() {
        assertThat(addresses.resolve("freisland", "2020-q2")).isInstanceOfSatisfying(UnknownRegion.class, unknown -> {
            assertThat(unknown.asked()).isEqualTo("freisland");
            assertThat(unknown.nearest()).extracting(LabourMarketRegion::name).contains("Friesland");
        });
    }

    @Test
    void knowsNoRegionForACodeThatIsNone() {
        assertThat(addresses.resolve("AM04", "2020-q2")).isInstanceOf(UnknownRegion.class);
    }

    @Test
    void keepsTheRegionOfAnUnknownQuarter() {
        assertThat(addresses.resolve("AM02", "voorjaar")).isInstanceOfSatisfying(UnknownQuarter.class, unknown -> {
            assertThat(unknown.region().slug()).isEqualTo("friesland");
            assertThat(unknown.asked()).isEqualTo("voorjaar");
        });
    }
}
