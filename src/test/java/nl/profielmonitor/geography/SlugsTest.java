package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlugsTest {

    private static final Slugs NONE = new Slugs(List.of());

    private static GeographyFacts municipalities(MunicipalitySpan... spans) {
        return new GeographyFacts(LocalDate.EPOCH, List.of(), Arrays.asList(spans), List.of(), List.of());
    }

    private static MunicipalitySpan span(String code, String name, int from, int to) {
        return new MunicipalitySpan(
                new MunicipalityCode(code),
                name,
                "Utrecht",
                new RegionCode("AM13"),
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 12, 31));
    }

    @Test
    void giveALaterNameAnAddressOfItsOwn() {
        Slugs slugs = NONE.extendedFor(
                municipalities(span("GM0164", "Hengelo (O.)", 2024, 2026), span("GM0164", "Hengelo", 2017, 2023)));

        assertThat(slugs.all())
                .containsExactly(
                        new Slug("GM0164", "Hengelo", "hengelo"), new Slug("GM0164", "Hengelo (O.)", "hengelo-o"));
    }

    @Test
    void leadFromEveryAddressToTheCode() {
        Slugs slugs = NONE.extendedFor(
                municipalities(span("GM0164", "Hengelo", 2017, 2023), span("GM0164", "Hengelo (O.)", 2024, 2026)));

        assertThat(slugs.code("GM", "hengelo")).contains("GM0164");
        assertThat(slugs.code("GM", "HENGELO-O")).contains("GM0164");
        assertThat(slugs.code("AM", "hengelo")).isEmpty();
        assertThat(slugs.code("GM", "almelo")).isEmpty();
    }

    @Test
    void addTheCodeForALaterNamesake() {
        Slugs slugs = NONE.extendedFor(
                municipalities(span("GM0002", "Altena", 2019, 2026), span("GM0009", "Altena", 2017, 2018)));

        assertThat(slugs.of("GM0009", "Altena")).isEqualTo("altena");
        assertThat(slugs.of("GM0002", "Altena")).isEqualTo("altena-gm0002");
    }

    @Test
    void keepAnAddressThatWouldBeGivenOtherwiseToday() {
        var given = new Slugs(List.of(new Slug("GM0001", "Súd", "zuid")));

        Slugs slugs = given.extendedFor(municipalities(span("GM0001", "Súd", 2017, 2026)));

        assertThat(slugs.all()).isEqualTo(given.all());
        assertThat(slugs.of("GM0001", "Súd")).isEqualTo("zuid");
    }

    @Test
    void giveNoSecondAddressForANameThatDiffersInAnAccent() {
        var given = new Slugs(List.of(new Slug("GM1900", "Sudwest-Fryslan", "sudwest-fryslan")));

        Slugs slugs = given.extendedFor(municipalities(span("GM1900", "Súdwest-Fryslân", 2017, 2026)));

        assertThat(slugs.all()).isEqualTo(given.all());
        assertThat(slugs.of("GM1900", "Súdwest-Fryslân")).isEqualTo("sudwest-fryslan");
    }

    @Test
    void knowNoAddressOfANameThatGotNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.of("GM0080", "Leeuwarden"))
                .withMessageContaining("GM0080 Leeuwarden");
    }
}
