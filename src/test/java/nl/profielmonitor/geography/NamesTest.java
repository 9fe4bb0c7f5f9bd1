package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest(name = "[{index}] {0} = {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Leeuwarden,LEEUWARDEN",
                "Súdwest-Fryslân,Sudwest Fryslan",
                "Noardeast-Fryslân,noardeast_fryslan",
                "België,Belgie",
                "'s-Gravenhage,’s-Gravenhage",
                "'s-Gravenhage,‘s Gravenhage",
                "'s-Gravenhage,´S-GRAVENHAGE",
                "IJsselstein,ĳsselstein",
                "IJsselstein,Ĳsselstein",
                "Fijnaart,ﬁjnaart",
                "Œuvre,oeuvre",
                "Kolom 1,kolom-1",
                "Kolom 1,KOLOM_1",
                "Regio\u00A0Zwolle,Regio Zwolle",
                "Regio\u202FZwolle,Regio\tZwolle",
                "Helmond–De\u2011Peel,Helmond-De Peel",
                "Leeu\u00ADwarden,Leeuwarden",
                "\uFEFFkwartaal,kwartaal",
                "Tiel ,Tiel",
            })
    void areTheSameIfTheyDifferInNothingThatMatters(String one, String other) {
        assertThat(Names.same(one, other))
                .as("%s = %s", Names.key(one), Names.key(other))
                .isTrue();
    }

    @Test
    void areTheSameWhetherAnAccentIsALetterOfItsOwnOrNot() {
        assertThat(Names.same("Frysl\u00E2n", "Frysla\u0302n")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Haren,Haaren",
        "Bergen (NH.),Bergen (L.)",
        "Bergen,Bergen op Zoom",
        "Zaanstreek/Waterland,Zaanstreek-Waterland",
        "Kolom 1,Kolom 11",
    })
    void differIfALetterDigitOrOtherSignDiffers(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "_\u00A0-"})
    void comeToNothingWithoutALetter(String nothing) {
        assertThat(Names.key(nothing)).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0} → {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Friesland,friesland",
                "Súdwest-Fryslân,sudwest-fryslan",
                "'s-Hertogenbosch,s-hertogenbosch",
                "Bergen (NH.),bergen-nh",
                "Zaanstreek/Waterland,zaanstreek-waterland",
                "\"Nuenen, Gerwen en Nederwetten\",nuenen-gerwen-en-nederwetten",
                "IJsselstein,ijsselstein",
            })
    void areInAnAddressAsWordsJoinedWithAHyphen(String name, String slug) {
        assertThat(Names.slug(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bergen (NH.)", "bergen (nh)", "Bergen NH", "BERGEN(NH.)"})
    void ofPlacesAreTheSameWhateverTheSuffixLooksLike(String written) {
        assertThat(Names.placeKey(written)).isEqualTo(Names.placeKey("Bergen (NH.)"));
    }

    @ParameterizedTest
    @CsvSource({"Bergen (NH.),Bergen", "Hengelo (O.),Hengelo", "Stein(L),Stein"})
    void canLoseTheSuffixOfTheCbs(String name, String bare) {
        assertThat(Names.withoutSuffix(name)).contains(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bergen op Zoom", "Utrecht (gemeente)", "(NH.)", "Veluwe"})
    void keepWhatIsNoSuffixOfTheCbs(String name) {
        assertThat(Names.withoutSuffix(name)).isEmpty();
    }
}
