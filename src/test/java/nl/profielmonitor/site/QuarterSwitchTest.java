package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class QuarterSwitchTest {

    @Test
    void leadsToTheQuartersThatHaveFigures() {
        QuarterSwitch quarters = of("2020-Q2", "2020-Q2", "2020-Q4");

        assertThat(quarters.near()).hasSize(1);
        assertThat(quarters.near().get(0).boxes())
                .extracting(QuarterSwitch.Box::path)
                .containsExactly(null, "/land/2020-q2", null, "/land/2020-q4");
        assertThat(quarters.near().get(0).boxes())
                .extracting(QuarterSwitch.Box::shown)
                .containsExactly(false, true, false, false);
    }

    @Test
    void putsYearsFurtherAwayAside() {
        QuarterSwitch quarters = of("2020-Q2", "2017-Q1", "2019-Q3", "2020-Q2", "2021-Q1", "2024-Q4");

        assertThat(quarters.near()).extracting(QuarterSwitch.Year::year).containsExactly(2021, 2020, 2019);
        assertThat(quarters.other()).extracting(QuarterSwitch.Year::year).containsExactly(2024, 2017);
    }

    @Test
    void showsTheYearOfAQuarterThatHasNoFiguresAnyMore() {
        assertThat(of("2020-Q2").near().get(0).boxes())
                .extracting(QuarterSwitch.Box::path)
                .containsOnlyNulls();
    }

    private static QuarterSwitch of(String shown, String... known) {
        List<YearQuarter> quarters =
                Arrays.stream(known).map(YearQuarter::parse).toList();
        return QuarterSwitch.of(YearQuarter.parse(shown), quarters, CountryPages::path);
    }
}
