package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.profielmonitor.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about nobody, about one person, and about more. */
class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            site.key.known                | 0 | 2 | Van de 2 personen in het doelgroepregister banenafspraak zijn er 0 bekend in Sonar: 9%.
            site.key.known                | 1 | 2 | Van de 2 personen in het doelgroepregister banenafspraak is er 1 bekend in Sonar: 9%.
            site.key.known                | 1 | 1 | Van de 1 persoon in het doelgroepregister banenafspraak is er 1 bekend in Sonar: 9%.
            site.key.known                | 2 | 3 | Van de 3 personen in het doelgroepregister banenafspraak zijn er 2 bekend in Sonar: 9%.
            site.key.above                | 2 | 1 | In Sonar zijn 2 personen bekend. In het doelgroepregister banenafspraak staat er 1: 9%.
            site.key.above-at-least       | 3 | 2 | In Sonar zijn ten minste 3 personen bekend. In het doelgroepregister banenafspraak staan er 2.
            site.key.register-unknown     | 0 | 0 | Er zijn 0 personen bekend in Sonar. De omvang van het doelgroepregister banenafspraak is onbekend.
            site.key.register-unknown     | 1 | 0 | Er is 1 persoon bekend in Sonar. De omvang van het doelgroepregister banenafspraak is onbekend.
            site.key.total-unknown        | 1 | 2 | Van de 2 personen in het doelgroepregister banenafspraak is er ten minste 1 bekend in Sonar.
            site.key.neither              | 1 | 0 | Er is ten minste 1 persoon bekend in Sonar. De omvang van het doelgroepregister banenafspraak is onbekend.
            site.key.total-missing        | 0 | 1 | In het doelgroepregister banenafspraak staat 1 persoon. Hoeveel er bekend zijn in Sonar, is onbekend.
            site.key.register-empty       | 1 | 0 | Er is 1 persoon bekend in Sonar. Het doelgroepregister banenafspraak telt 0 personen.
            """)
    void areGoodDutch(String key, long persons, long register, String sentence) {
        assertThat(key(key, persons, register, Language.NL)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            site.key.known                | 0 | 2 | Of the 2 persons in the target-group register of the job agreement, 0 are known in Sonar: 9%.
            site.key.known                | 1 | 2 | Of the 2 persons in the target-group register of the job agreement, 1 is known in Sonar: 9%.
            site.key.known                | 1 | 1 | Of the 1 person in the target-group register of the job agreement, 1 is known in Sonar: 9%.
            site.key.above-at-least       | 2 | 1 | At least 2 persons are known in Sonar. There is 1 in the target-group register of the job agreement.
            site.key.register-unknown     | 1 | 0 | 1 person is known in Sonar. The size of the target-group register of the job agreement is unknown.
            site.key.total-unknown        | 1 | 2 | Of the 2 persons in the target-group register of the job agreement, at least 1 is known in Sonar.
            site.key.neither              | 1 | 0 | At least 1 person is known in Sonar. The size of the target-group register of the job agreement is unknown.
            site.key.total-missing        | 0 | 1 | There is 1 person in the target-group register of the job agreement. How many are known in Sonar is unknown.
            site.key.register-empty       | 1 | 0 | 1 person is known in Sonar. The target-group register of the job agreement lists 0 persons.
            """)
    void areGoodEnglish(String key, long persons, long register, String sentence) {
        assertThat(key(key, persons, register, Language.EN)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 1 | In 1 van de 35 regio’s is 1 van de 1 persoon in het doelgroepregister bekend in Sonar: 9%.
            NL | 2 | In 1 van de 35 regio’s zijn 2 van de 2 personen in het doelgroepregister bekend in Sonar: 9%.
            EN | 1 | In 1 of the 35 regions, 1 of the 1 person in the target-group register is known in Sonar: 9%.
            EN | 0 | In 1 of the 35 regions, 0 of the 0 persons in the target-group register are known in Sonar: 9%.
            """)
    void areGoodForTheCountry(Language language, long persons, String sentence) {
        assertThat(read("site.country.key.some", language, 1, 35, persons, persons, "9%", persons, persons))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | In 2 van de 35 regio’s zijn 9 personen bekend in Sonar. In het doelgroepregister staat er 1: 9%.
            EN | In 2 of the 35 regions, 9 persons are known in Sonar. There is 1 in the target-group register: 9%.
            """)
    void areGoodForACountryWithMorePersonsThanItsRegister(Language language, String sentence) {
        assertThat(read("site.country.key.some.above", language, 2, 35, 9, 1, "9%", 9, 1))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 1  | Eén regio telt hier niet mee, want daarvan kennen we niet alle aantallen, of het register niet.
            NL | 34 | 34 regio’s tellen hier niet mee, want daarvan kennen we niet alle aantallen, of het register niet.
            EN | 1  | One region is not included here, as some of the counts or the size of the register are unknown.
            """)
    void areGoodOfWhatIsLeftOut(Language language, int regions, String sentence) {
        assertThat(read("site.country.key.note", language, regions)).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | site.earlier.more | 1 | 1 persoon meer dan in het eerste kwartaal 2020 (+3%).
            NL | site.earlier.less | 2 | 2 personen minder dan in het eerste kwartaal 2020 (+3%).
            EN | site.earlier.more | 2 | 2 more persons than in the eerste kwartaal 2020 (+3%).
            EN | site.earlier.less | 1 | 1 fewer person than in the eerste kwartaal 2020 (+3%).
            """)
    void areGoodOfAChange(Language language, String key, long persons, String sentence) {
        assertThat(read(key, language, "eerste kwartaal 2020", persons, " (+3%)", persons))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 1 | Van de personen in het register is er 1 niet bekend in Sonar.
            NL | 2 | Van de personen in het register zijn er 2 niet bekend in Sonar.
            EN | 1 | 1 person in the register is not known in Sonar.
            EN | 2 | 2 persons in the register are not known in Sonar.
            """)
    void areGoodOfWhoIsNotKnown(Language language, long persons, String sentence) {
        assertThat(read("site.unsaid.missing", language, persons, persons)).startsWith(sentence);
    }

    private static String key(String key, long persons, long register, Language language) {
        return read(key, language, persons, register, "9%", persons, register);
    }

    /** Without its links and bold letters. */
    private static String read(String key, Language language, Object... arguments) {
        Locale locale = language.locale();
        return Sentences.OF_THE_MODULE.getMessage(key, arguments, locale).replaceAll("<[^>]*>", "");
    }
}
