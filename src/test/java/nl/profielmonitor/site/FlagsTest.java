package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

    @Test
    void staysLowWhereThereIsRoom() {
        Flags flags = plant("0:20 40:20 70:20");

        assertThat(flags.highest()).isZero();
        assertThat(flags.left(2)).isFalse();
    }

    @Test
    void climbsAboveAPoleThatItsTextWouldMeet() {
        Flags flags = plant("0:20 4:30 50:20");

        assertThat(flags.level(0)).isEqualTo(1);
        assertThat(flags.level(1)).isZero();
    }

    @Test
    void turnsWhereTheBarEndsTooSoon() {
        Flags flags = plant("0:20 90:20");

        assertThat(flags.left(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:20 4:20 23:20 66:20 76:25",
                "0:20 4:20 23:20 80:20 90:25",
                "0:20 4:20 23:20 88:20 98:25",
                "0:15 10:15 20:15 60:15 65:15 67:15 68:15 70:15 72:25",
                "0:10 0:10 0:10 100:20",
                "50:20 60:20 90:20 95:20 99:20"
            })
    void neverLetsAPoleRunThroughAText(String written) {
        List<Flags.Flag> given = given(written);
        Flags flags = Flags.plant(given, 100);

        for (int text = 0; text < given.size(); text++) {
            for (int pole = 0; pole < given.size(); pole++) {
                double x = given.get(pole).x();
                double from = from(flags, given, text);
                double to = from + given.get(text).width();
                if (pole != text && from < x && x < to) {
                    assertThat(flags.level(text))
                            .describedAs("text %d over pole %d in %s", text, pole, written)
                            .isGreaterThan(flags.level(pole));
                }
                if (pole < text && flags.level(pole) == flags.level(text)) {
                    assertThat(from(flags, given, pole) + given.get(pole).width() <= from
                                    || to <= from(flags, given, pole))
                            .describedAs("texts %d and %d apart in %s", pole, text, written)
                            .isTrue();
                }
            }
        }
    }

    private static double from(Flags flags, List<Flags.Flag> given, int at) {
        Flags.Flag flag = given.get(at);
        return flags.left(at) ? flag.x() - flag.width() : flag.x();
    }

    private static Flags plant(String written) {
        return Flags.plant(given(written), 100);
    }

    /** Written as {@code x:width}. */
    private static List<Flags.Flag> given(String written) {
        return Arrays.stream(written.split(" "))
                .map(flag -> flag.split(":"))
                .map(flag -> new Flags.Flag(Double.parseDouble(flag[0]), Double.parseDouble(flag[1])))
                .toList();
    }
}
