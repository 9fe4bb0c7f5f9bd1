package nl.profielmonitor.statistics;

import static nl.profielmonitor.statistics.Total.atLeast;
import static nl.profielmonitor.statistics.Total.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void isThePersonsAndTheirShareOfThen() {
        Change change = Change.between(exactly(40), exactly(35)).orElseThrow();

        assertThat(change.persons()).isEqualTo(-5);
        assertThat(change.ratio().orElseThrow().percent()).isEqualTo(-13);
    }

    @Test
    void hasNoPercentageOverABaseUnderTwentyPersons() {
        assertThat(Change.between(exactly(19), exactly(38)).orElseThrow().ratio())
                .isEmpty();
        assertThat(Change.between(exactly(0), exactly(38)).orElseThrow().ratio())
                .isEmpty();
        assertThat(Change.between(exactly(20), exactly(40)).orElseThrow().ratio())
                .contains(new Ratio(20, 20));
    }

    @Test
    void isUnknownWhereEitherMomentIs() {
        assertThat(Change.between(atLeast(40), exactly(35))).isEmpty();
        assertThat(Change.between(exactly(40), atLeast(35))).isEmpty();
    }

    @Test
    void canBeNothing() {
        assertThat(Change.between(exactly(40), exactly(40))).contains(new Change(0, Optional.of(new Ratio(0, 40))));
    }
}
