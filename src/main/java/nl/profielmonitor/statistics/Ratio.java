package nl.profielmonitor.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction of persons; rounded only where it is shown, half away from zero (1/8 is 13%).
 *
 * @param part persons; may be negative in a change
 * @param whole persons, more than 0
 */
public record Ratio(long part, long whole) {

    /** @throws IllegalArgumentException if the whole is not more than 0 */
    public Ratio {
        if (whole <= 0) {
            throw new IllegalArgumentException("A ratio needs a whole above 0, not " + whole);
        }
    }

    /** In whole percents. */
    public long percent() {
        return new BigDecimal(BigInteger.valueOf(part).multiply(BigInteger.valueOf(100)))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** As a number with a number of decimals. */
    public BigDecimal decimal(int scale) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP);
    }
}
