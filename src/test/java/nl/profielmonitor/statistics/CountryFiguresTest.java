package nl.profielmonitor.statistics;

import static nl.profielmonitor.statistics.Total.atLeast;
import static nl.profielmonitor.statistics.Total.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.profielmonitor.statistics.CountryFigures.Region;
import org.junit.jupiter.api.Test;

class CountryFiguresTest {

    private static final Region FRIESLAND = new Region(exactly(7363), OptionalInt.of(9651));

    @Test
    void sumsTheRegionsWhoseTotalAndRegisterAreBothKnown() {
        CountryFigures country = CountryFigures.of(List.of(
                FRIESLAND,
                new Region(exactly(1000), OptionalInt.of(2000)),
                new Region(exactly(500), OptionalInt.empty()),
                new Region(atLeast(700), OptionalInt.of(900))));

        assertThat(country).isEqualTo(new CountryFigures(2, 8363, 11651));
        assertThat(country.coverage()).contains(new Ratio(8363, 11651));
    }

    @Test
    void hasNoCoverageWithoutRegions() {
        assertThat(CountryFigures.of(List.of())).isEqualTo(new CountryFigures(0, 0, 0));
        assertThat(CountryFigures.of(List.of()).coverage()).isEmpty();
    }

    @Test
    void hasNoCoverageOverAnEmptyRegister() {
        CountryFigures country = CountryFigures.of(List.of(new Region(exactly(3), OptionalInt.of(0))));

        assertThat(country.counted()).isOne();
        assertThat(country.coverage()).isEmpty();
    }

    @Test
    void outgrowsAnInt() {
        Region large = new Region(exactly(2_000_000_000), OptionalInt.of(999_999_999));

        assertThat(CountryFigures.of(List.of(large, large, large)))
                .isEqualTo(new CountryFigures(3, 6_000_000_000L, 2_999_999_997L));
    }
}
