package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest(name = "[{index}] {0}, {1}: {2}")
    @CsvSource({
        "leeuwarden,leeuwarden,0",
        "leeuwarden,leuwarden,1",
        "leeuwarden,leeuwwarden,1",
        "leeuwarden,leeuwerden,1",
        "leeuwarden,leeuwadren,1",
        "leeuwarden,leeuwadern,2",
        "ab,ba,1",
        "abc,ca,3",
        "tiel,'',4",
        "'',tiel,4",
        "'','',0",
    })
    void countsTheLettersToPutInLeaveOutReplaceOrSwap(String one, String other, int distance) {
        assertThat(Likeness.distance(one, other)).isEqualTo(distance);
        assertThat(Likeness.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest(name = "[{index}] {0}, {1}: {2}")
    @CsvSource({
        "ede,ee,true",
        "ede,epexx,false",
        "amsterdam,grootamsterdam,true",
        "ede,nederbetuwe,false",
        "haaglanden,haglandn,true",
        "frieslnd,flevoland,false",
        "urk,goes,false",
    })
    void isCloseIfAThirdDiffersAtMostOrOneIsPartOfTheOther(String one, String other, boolean close) {
        assertThat(Likeness.of(one, other).close()).isEqualTo(close);
    }

    @Test
    void neverRulesOutByItsLettersWhatIsClose() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String one = letters(random, 1 + random.nextInt(12));
            String other = letters(random, 1 + random.nextInt(12));

            assertThat(mayBeClose(one, other) || !Likeness.of(one, other).close())
                    .as("%s and %s", one, other)
                    .isTrue();
        }
    }

    @Test
    void rulesOutByItsLettersWhatHasOthers() {
        assertThat(mayBeClose("leeuwarden", "hoogkbip")).isFalse();
        assertThat(mayBeClose("amsterdam", "grootamsterdam")).isTrue();
    }

    private static boolean mayBeClose(String one, String other) {
        return Likeness.mayBeClose(one, Likeness.letters(one), other, Likeness.letters(other));
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'h').mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void ordersTheBestFirst() {
        var typo = Likeness.of("groot", "grot");
        var part = Likeness.of("groot", "grootamsterdam");
        var other = Likeness.of("groot", "goor");

        assertThat(typo).isLessThan(part);
        assertThat(part).isLessThan(other);
        assertThat(Likeness.of("groot", "groot")).isLessThan(typo);
    }

    @Test
    void looksAtNoMoreOfATextThanANameCanBeLong() {
        String endless = "x".repeat(10_000_000);

        assertThat(Likeness.of(endless, "tiel").distance()).isEqualTo(100);
    }
}
