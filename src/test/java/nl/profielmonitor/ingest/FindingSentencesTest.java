package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingSentencesTest {

    private static final FindingSentences SENTENCES = Sentences.ofTheModule();
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void writesNumbersAsTheReaderDoes() {
        Finding finding = Finding.error(FindingCode.RIJTOTAAL_KLOPT_NIET).saying("som", 1307, 1298L);

        assertThat(SENTENCES.sentence(finding, DUTCH))
                .isEqualTo(
                        "Het totaal is 1.307, maar de kolommen tellen op tot 1.298. Verbeter het totaal of een van de kolommen.");
        assertThat(SENTENCES.sentence(finding, Locale.UK))
                .startsWith("The total is 1,307, but the columns add up to 1,298.");
    }

    @Test
    void writesLinesWithoutGroups() {
        Finding finding = Finding.error(FindingCode.DUBBELE_GEMEENTE).with("Leeuwarden", 12_345);

        assertThat(SENTENCES.sentence(finding, DUTCH)).startsWith("Leeuwarden staat ook op regel 12345.");
    }

    @Test
    void writesDaysAndAlternativesAsTheReaderDoes() {
        Finding finding = Finding.error(FindingCode.ONBEKENDE_GEMEENTE)
                .saying("verdeeld", "Haaren", LocalDate.of(2021, 1, 1), List.of("Boxtel", "Tilburg", "Vught"));

        assertThat(SENTENCES.sentence(finding, DUTCH))
                .isEqualTo("Haaren bestaat sinds 1 januari 2021 niet meer en is verdeeld. Zet deze mensen onder Boxtel,"
                        + " Tilburg of Vught.");
        assertThat(SENTENCES.sentence(finding, Locale.UK))
                .isEqualTo("Haaren has not existed since 1 January 2021 and was divided. Put these people under Boxtel,"
                        + " Tilburg or Vught.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RIJ_TE_LANG_OF_KORT  | gedrukt-kort | 5 | 1 | Op deze regel staat 1 getal, maar het moeten er 5 zijn.
            RIJ_TE_LANG_OF_KORT  | gedrukt-lang | 5 | 7 | Op deze regel staan 7 getallen, maar het moeten er 5 zijn.
            DEKKING_BOVEN_100    | ten-minste   | 1 | 0 | In Zeeland is ten minste 1 persoon bekend in Sonar
            DEKKING_BOVEN_100    | ten-minste   | 2 | 1 | In Zeeland zijn ten minste 2 personen bekend in Sonar
            """)
    void countOneAsOne(FindingCode code, String sentence, int first, int second, String start) {
        Finding finding = Finding.error(code).saying(sentence, first, second, "Zeeland");

        assertThat(SENTENCES.sentence(finding, DUTCH)).startsWith(start);
    }

    @Test
    void countTheOnePersonOfARegister() {
        Finding finding = Finding.error(FindingCode.REGISTER_VERVALT).saying("bedoeld", "Zeeland", 1);

        assertThat(SENTENCES.sentence(finding, DUTCH))
                .startsWith("Het doelgroepregister van Zeeland telt nu 1 persoon en");
    }

    @Test
    void repeatsWhatLooksLikeAPatternAsItIs() {
        Finding finding = Finding.error(FindingCode.ONBEKENDE_GEMEENTE).with("'{0}' ’s <b>");

        assertThat(SENTENCES.sentence(finding, DUTCH)).startsWith("‘'{0}' ’s <b>’ is geen gemeente.");
    }

    @Test
    void isDutchForWhoeverReadsNoEnglish() {
        Finding finding = Finding.error(FindingCode.LEEG_BESTAND);

        assertThat(SENTENCES.sentence(finding, Locale.FRANCE)).startsWith("Het bestand is leeg.");
    }
}
