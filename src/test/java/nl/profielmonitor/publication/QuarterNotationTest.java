package nl.profielmonitor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

class QuarterNotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-q2",
                "2020-Q2",
                "2020Q2",
                "2020q2",
                "2020kw02",
                "2020KW2",
                "2020-kw02",
                "Tweede kwartaal 2020",
                "tweede-kwartaal-2020",
                "2e kwartaal 2020"
            })
    void isUnderstoodInEverySpelling(String asked) {
        assertThat(QuarterNotation.parse(asked)).contains(YearQuarter.of(2020, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2020",
                "2020-q5",
                "2020-q0",
                "2020-q02",
                "20-q2",
                "2020-q2 ",
                "vijfde kwartaal 2020",
                "2020-qq2",
                "٢٠٢٠-q2"
            })
    void isNotGuessed(String asked) {
        assertThat(QuarterNotation.parse(asked)).isEmpty();
    }
}
