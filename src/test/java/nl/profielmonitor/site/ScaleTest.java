package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void takesTheSmallestRoundStepThatIsGoodEnough() {
        assertThat(Scale.step(step -> step >= 1)).isEqualTo(1);
        assertThat(Scale.step(step -> step >= 3)).isEqualTo(5);
        assertThat(Scale.step(step -> step >= 51)).isEqualTo(100);
        assertThat(Scale.step(step -> step >= 1100)).isEqualTo(2000);
    }

    @Test
    void givesEveryoneAtLeastOneStep() {
        assertThat(Scale.steps(0, 100)).isEqualTo(1);
        assertThat(Scale.steps(100, 100)).isEqualTo(1);
        assertThat(Scale.steps(101, 100)).isEqualTo(2);
        assertThat(Scale.steps(7_999_999_992L, 1)).isEqualTo(7_999_999_992L);
    }

    @Test
    void writesWidthsWithoutUselessZeros() {
        assertThat(Scale.width(1, 2)).isEqualTo("50%");
        assertThat(Scale.width(394, 9651)).isEqualTo("4.082%");
        assertThat(Scale.width(0, 5)).isEqualTo("0%");
        assertThat(Scale.width(5, 5)).isEqualTo("100%");
    }
}
