package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFormTest {

    @ParameterizedTest
    @CsvSource({
        "2020-Q3, '', none",
        "2020-Q3, 2020-Q3, none",
        "lente, '', vanaf",
        "'', '', vanaf",
        "2020-Q3, 2020-Q2, tot",
        "2020-Q3, lente, tot",
        "1899-Q4, '', vanaf",
        "2013-Q1, 9999-Q4, tot"
    })
    void tellsTheFieldThatHoldsNoQuarterOfOurs(String from, String to, String field) {
        assertThat(new PeriodForm(from, to).fault().map(ColumnFault::field).orElse("none"))
                .isEqualTo(field);
    }
}
