package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

    private static final Geography GEOGRAPHY = GeographyFixture.geography();

    private static final LocalDate APRIL_2020 = LocalDate.of(2020, 4, 1);
    private static final LocalDate JUNE_2020 = LocalDate.of(2020, 6, 30);

    private static final RegionCode FRIESLAND = new RegionCode("AM02");
    private static final RegionCode NOORD_HOLLAND_NOORD = new RegionCode("AM15");
    private static final RegionCode NOORD_LIMBURG = new RegionCode("AM29");

    @Nested
    class AMunicipalitysName {

        @ParameterizedTest(name = "[{index}] {0} → {1}")
        @CsvSource(
                quoteCharacter = '"',
                value = {
                    "Leeuwarden,GM0080",
                    "LEEUWARDEN,GM0080",
                    "sudwest fryslan,GM1900",
                    "Den Haag,GM0518",
                    "’s-Gravenhage,GM0518",
                    "S-Gravenhage,GM0518",
                    "Den Bosch,GM0796",
                    "\"Nuenen, Gerwen en Nederwetten\",GM0820",
                    "De Friese Meren,GM1940",
                    "Tietjerksteradeel,GM0737",
                    "Bergen (NH.),GM0373",
                    "Bergen (L),GM0893",
                    "Bergen op Zoom,GM0748",
                    "Groningen,GM0014",
                    "Haaren,GM0788",
                })
        void isFoundAsPeopleWriteIt(String written, String code) {
            assertThat(said(municipality(written))).isEqualTo("found " + code);
        }

        @Test
        void isFoundUnderTheLabelOfAnotherYear() {
            assertThat(said(municipality("Beek (L.)"))).isEqualTo("found GM0888");
            assertThat(said(municipality("Hengelo", null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31))))
                    .isEqualTo("found GM0164");
        }

        @Test
        void isGivenAsItIsOnTheLastDay() {
            var across = municipality("Elburg", null, LocalDate.of(2021, 12, 31), LocalDate.of(2022, 3, 31));

            assertThat(((Lookup.Found<Municipality>) across).value().region()).isEqualTo(new RegionCode("AM36"));
        }

        @Test
        void isDecidedByTheRegionIfTwoHaveIt() {
            assertThat(said(municipality("Bergen", NOORD_HOLLAND_NOORD, APRIL_2020, JUNE_2020)))
                    .isEqualTo("found GM0373");
            assertThat(said(municipality("Bergen", NOORD_LIMBURG, APRIL_2020, JUNE_2020)))
                    .isEqualTo("found GM0893");
        }

        @Test
        void isAmbiguousIfTwoHaveItAndTheRegionDecidesNothing() {
            assertThat(said(municipality("Bergen"))).isEqualTo("ambiguous [GM0373, GM0893]");
            assertThat(said(municipality("Bergen", FRIESLAND, APRIL_2020, JUNE_2020)))
                    .isEqualTo("ambiguous [GM0373, GM0893]");
        }

        @Test
        void isFoundInAnotherRegionThanThatOfItsRow() {
            assertThat(said(municipality("Leeuwarden", NOORD_LIMBURG, APRIL_2020, JUNE_2020)))
                    .isEqualTo("found GM0080");
        }

        @Test
        void saysWhatBecameOfIt() {
            assertThat(said(municipality("Dongeradeel"))).isEqualTo("not then GM0058, became [Noardeast-Fryslân]");
        }

        @Test
        void saysOnlyWhatEndedItNotACorrectionOfItsBorders() {
            assertThat(said(municipality("Slochteren"))).isEqualTo("not then GM0040, became [Midden-Groningen]");
        }

        @Test
        void isNotThereYetWithoutAnythingThatBecameOfIt() {
            assertThat(said(municipality("Eemsdelta"))).isEqualTo("not then GM1979, became []");
        }

        @Test
        void isFoundInTheQuarterOfItsMergerWithTheDayBefore() {
            var first = LocalDate.of(2018, 12, 31);
            var last = LocalDate.of(2019, 3, 31);

            assertThat(said(municipality("Dongeradeel", FRIESLAND, first, last)))
                    .isEqualTo("found GM0058");
            assertThat(said(municipality("Noardeast-Fryslân", FRIESLAND, first, last)))
                    .isEqualTo("found GM1970");
        }

        @Test
        void isAnsweredWithTheNearestNamesIfNothingHasIt() {
            assertThat(said(municipality("Leuwarden"))).startsWith("unknown, near [GM0080");
        }

        @Test
        void isAnsweredWithNothingIfNothingComesClose() {
            assertThat(said(municipality("Qqqqqqqqqqqq"))).isEqualTo("unknown, near []");
        }

        @Test
        void ofNothingIsNothing() {
            assertThat(said(municipality(""))).startsWith("unknown");
        }
    }

    @Nested
    class AMunicipalitysCode {

        @Test
        void isFoundWhileItExists() {
            assertThat(said(GEOGRAPHY.findMunicipality(new MunicipalityCode("GM0080"), APRIL_2020, JUNE_2020)))
                    .isEqualTo("found GM0080");
        }

        @Test
        void saysWhatBecameOfIt() {
            assertThat(said(GEOGRAPHY.findMunicipality(new MunicipalityCode("GM0058"), APRIL_2020, JUNE_2020)))
                    .isEqualTo("not then GM0058, became [Noardeast-Fryslân]");
        }

        @Test
        void isUnknownIfItNeverWas() {
            assertThat(said(GEOGRAPHY.findMunicipality(new MunicipalityCode("GM9999"), APRIL_2020, JUNE_2020)))
                    .isEqualTo("unknown, near []");
        }
    }

    @Nested
    class ARegionsName {

        @ParameterizedTest(name = "[{index}] {0} → {1}")
        @CsvSource({
            "Friesland,AM02",
            "Fryslân,AM02",
            "am02,AM02",
            "Food Valley,AM38",
            "FoodValley,AM38",
            "Zaanstreek-Waterland,AM17",
            "Groot-Amsterdam,AM18",
            "Zwolle,AM36",
            "Stedendriehoek en Noordwest-Veluwe,AM06",
            "Veluwe Stedendriehoek,AM06",
            "Stedendriehoek,AM06",
        })
        void isFoundAsPeopleWriteIt(String written, String code) {
            assertThat(said(region(written, 2020))).isEqualTo("found " + code);
        }

        @Test
        void meansNotInAnyRegionTooWhichIsNone() {
            assertThat(said(region("niet in te delen", 2020))).isEqualTo("found AM99");
            assertThat(said(region("am99", 2020))).isEqualTo("found AM99");
            assertThat(said(region("AM99", 2022))).isEqualTo("not then AM99, became []");
            assertThat(GEOGRAPHY.regions(APRIL_2020))
                    .extracting(r -> r.code().value())
                    .doesNotContain("AM99");
        }

        @Test
        void isGivenAsItIsOnTheLastDay() {
            assertThat(name(region("Stedendriehoek", 2025))).isEqualTo("Veluwe Stedendriehoek");
        }

        @Test
        void meansWhoeverHadItThen() {
            assertThat(said(region("Food Valley", 2016))).isEqualTo("found AM31");
        }

        @Test
        void isAnsweredWithTheNearestNamesIfNothingHasIt() {
            assertThat(said(region("Frisland", 2020))).isEqualTo("unknown, near [AM02]");
        }

        @Test
        void isUnknownIfItIsACodeThatNeverWas() {
            assertThat(said(region("AM04", 2020))).isEqualTo("unknown, near []");
        }

        @Test
        void leadsToThoseThatAreMostLikeIt() {
            assertThat(GEOGRAPHY.nearestRegions("frieslnd", JUNE_2020))
                    .extracting(LabourMarketRegion::name)
                    .containsExactly("Friesland");
            assertThat(GEOGRAPHY.nearestRegions("amsterdam", JUNE_2020))
                    .extracting(LabourMarketRegion::name)
                    .startsWith("Groot Amsterdam");
            assertThat(GEOGRAPHY.nearestRegions("qqqqqqqqqqqqqqq", JUNE_2020)).hasSize(3);
        }
    }

    private static Lookup<Municipality> municipality(String written) {
        return municipality(written, null, APRIL_2020, JUNE_2020);
    }

    private static Lookup<Municipality> municipality(
            String written, RegionCode within, LocalDate first, LocalDate last) {
        return GEOGRAPHY.findMunicipality(written, Optional.ofNullable(within), first, last);
    }

    private static Lookup<LabourMarketRegion> region(String written, int year) {
        return GEOGRAPHY.findRegion(written, LocalDate.of(year, 4, 1), LocalDate.of(year, 6, 30));
    }

    /** What was answered, in a few words: {@code found GM0080}. */
    private static String said(Lookup<?> lookup) {
        if (lookup instanceof Lookup.Found<?> found) {
            return "found " + code(found.value());
        } else if (lookup instanceof Lookup.Ambiguous<?> ambiguous) {
            return "ambiguous " + codes(ambiguous.candidates());
        } else if (lookup instanceof Lookup.NotThen<?> notThen) {
            return "not then " + code(notThen.then()) + ", became "
                    + notThen.mergers().stream().map(Merger::newName).toList();
        }
        return "unknown, near " + codes(((Lookup.Unknown<?>) lookup).nearest());
    }

    private static List<String> codes(List<?> values) {
        return values.stream().map(LookupTest::code).toList();
    }

    private static String code(Object value) {
        return value instanceof Municipality municipality
                ? municipality.code().value()
                : ((LabourMarketRegion) value).code().value();
    }

    private static String name(Lookup<LabourMarketRegion> lookup) {
        return ((Lookup.Found<LabourMarketRegion>) lookup).value().name();
    }
}
