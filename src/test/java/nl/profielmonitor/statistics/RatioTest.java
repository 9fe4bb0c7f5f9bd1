package nl.profielmonitor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest(name = "{0}/{1} is {2}%")
    @CsvSource({
        "7363, 9651, 76",
        "1, 8, 13",
        "3, 8, 38",
        "1, 200, 1",
        "1, 201, 0",
        "-1, 8, -13",
        "-1, 200, -1",
        "-1, 201, 0",
        "-7, 8, -88",
        "0, 5, 0",
        "9, 8, 113",
        "199, 200, 100",
        "1999, 2011, 99",
        "92233720368547758, 92233720368547758, 100"
    })
    void roundsPercentsHalfAwayFromZero(long part, long whole, long percent) {
        assertThat(new Ratio(part, whole).percent()).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({
        "7363, 9651, 0.762926",
        "1, 1, 1.000000",
        "0, 7, 0.000000",
        "1, 2000000, 0.000001",
        "-1, 2000000, -0.000001",
        "1, 2000001, 0.000000"
    })
    void writesSixDecimals(long part, long whole, String decimal) {
        assertThat(new Ratio(part, whole).decimal(6).toPlainString()).isEqualTo(decimal);
    }

    @Test
    void roundsFromTheExactFractionAndNotFromARoundedOne() {
        // 0.124999… shows as 12.5% with one decimal, and would then become 13%.
        assertThat(new Ratio(124_999, 1_000_000).percent()).isEqualTo(12);
    }

    @Test
    void isNeverMoreThanHalfAPercentOffAndMirrorsItsNegative() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            Ratio ratio = new Ratio(random.nextInt(100_000), 1 + random.nextInt(100_000));
            BigDecimal off = new BigDecimal(BigInteger.valueOf(ratio.part() * 100))
                    .subtract(BigDecimal.valueOf(ratio.percent() * ratio.whole()));
            // As a hundredth of a percent of the whole: exact, without a division.
            assertThat(off.multiply(BigDecimal.valueOf(2)).abs())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(ratio.whole()));
            assertThat(new Ratio(-ratio.part(), ratio.whole()).percent()).isEqualTo(-ratio.percent());
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void refusesAWholeThatIsNotAboveZero(long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, whole));
    }
}
