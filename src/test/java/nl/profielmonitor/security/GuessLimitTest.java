package nl.profielmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

    private static final String HERE = "192.0.2.1";

    private Instant now = Instant.parse("2026-11-24T06:00:00Z");
    private final InstantSource moments = () -> now;
    private final Clock clock = moments.withZone(ZoneOffset.UTC);
    private final GuessLimit limit = new GuessLimit(clock);

    @Test
    void looksAtTheTenthGuessButNotAtTheEleventh() {
        wrong(9, HERE);
        assertThat(limit.reached(HERE)).isFalse();

        wrong(1, HERE);
        assertThat(limit.reached(HERE)).isTrue();
    }

    @Test
    void looksAgainAMinuteAfterTheFirstGuess() {
        wrong(10, HERE);

        now = now.plus(Duration.ofSeconds(59));
        assertThat(limit.reached(HERE)).isTrue();

        now = now.plus(Duration.ofSeconds(1));
        assertThat(limit.reached(HERE)).isFalse();
    }

    @Test
    void countsAnewAfterAMinute() {
        wrong(9, HERE);
        now = now.plus(Duration.ofMinutes(1));
        wrong(9, HERE);

        assertThat(limit.reached(HERE)).isFalse();
    }

    @Test
    void forgetsTheWrongGuessesOfWhoKnowsThePassword() {
        wrong(9, HERE);
        limit.right(HERE);
        wrong(9, HERE);

        assertThat(limit.reached(HERE)).isFalse();
    }

    @Test
    void leavesOtherAddressesAlone() {
        wrong(10, HERE);

        assertThat(limit.reached("192.0.2.2")).isFalse();
    }

    @Test
    void takesTheManyAddressesOfOneCustomerForOne() {
        wrong(10, "2001:db8:0:1::1");

        assertThat(limit.reached("2001:db8:0:1:ffff::2")).isTrue();
        assertThat(limit.reached("2001:db8:0:2::1")).isFalse();
    }

    private void wrong(int times, String address) {
        for (int i = 0; i < times; i++) {
            limit.wrong(address);
        }
    }
}
