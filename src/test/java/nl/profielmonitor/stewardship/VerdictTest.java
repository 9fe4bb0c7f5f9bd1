package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Assessment.Sheet;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.ingest.Headings.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class VerdictTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final List<String> FILE = List.of("gemeente,kolom-1", "Ameland,0");

    private static final Finding WRONG = Finding.error(FindingCode.GEEN_AANTAL).on(2);
    private static final Finding ODD = Finding.warning(FindingCode.REGISTER_ONTBREEKT);
    private static final Finding TOLD = Finding.remark(FindingCode.CODERING_AFGELEID);
    private static final Finding NO_REASON = Finding.error(FindingCode.REDEN_ONTBREEKT);
    private static final Finding LEFT_OUT = Finding.error(FindingCode.GEMEENTE_VERVALT);

    @Test
    void asksToMendTheFileWhateverElseThereIs() {
        assertThat(verdict(ODD, WRONG, LEFT_OUT, NO_REASON)).isEqualTo(Verdict.MEND);
    }

    @Test
    void asksWhatColumnsAreIfThatIsAllThatIsWrong() {
        Finding missing = Finding.error(FindingCode.ONTBREKENDE_KOLOM).on(1);

        assertThat(Verdict.of(withUnknownHeading(missing, NO_REASON))).isEqualTo(Verdict.HEADINGS);
        assertThat(Verdict.of(withUnknownHeading(missing, WRONG))).isEqualTo(Verdict.MEND);
        assertThat(verdict(missing)).isEqualTo(Verdict.MEND);
    }

    private static Assessment withUnknownHeading(Finding... findings) {
        SheetRow header = new SheetRow(1, List.of("gemeente", "Met profiel"));
        Heading unknown = new Heading(1, "Met profiel", Optional.empty(), false, Optional.empty());
        Headings headings =
                new Headings(OptionalInt.empty(), List.of(), 1, List.of(unknown), List.of("kolom-1"), false, List.of());
        return new Assessment(
                Optional.empty(),
                Optional.of(new Sheet(header, List.of(), Optional.of(headings))),
                List.of(),
                List.of(findings));
    }

    @Test
    void asksForAnotherFileIfNothingCanBeRead() {
        assertThat(Verdict.of(new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of(WRONG))))
                .isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void asksForAnotherReferenceDateBesideTheFile() {
        Finding misdated = Finding.error(FindingCode.PEILDATUM_BUITEN_KWARTAAL);

        assertThat(verdict(misdated, LEFT_OUT, NO_REASON, ODD)).isEqualTo(Verdict.REFERENCE_DATE);
        assertThat(verdict(misdated, WRONG)).isEqualTo(Verdict.MEND);
    }

    @Test
    void asksWhetherWhatIsLeftOutIsMeant() {
        assertThat(verdict(LEFT_OUT, NO_REASON, ODD)).isEqualTo(Verdict.OMISSION);
        assertThat(verdict(Finding.error(FindingCode.REGISTER_VERVALT))).isEqualTo(Verdict.OMISSION);
    }

    @Test
    void asksForAReasonOnThePageItself() {
        assertThat(verdict(NO_REASON, ODD)).isEqualTo(Verdict.REASON).matches(Verdict::publishable);
    }

    @Test
    void asksToLookAtWarnings() {
        assertThat(verdict(ODD, TOLD)).isEqualTo(Verdict.WARNINGS).matches(Verdict::publishable);
    }

    @Test
    void asksNothingIfNothingIsWrong() {
        assertThat(verdict(TOLD)).isEqualTo(Verdict.READY);
    }

    @Test
    void callsNothingInOrderOfWhichFindingsMayBeLeftOut() {
        Draft fine = AssessmentMother.draft("2020-Q2", List.of(3));
        Finding more = Finding.error(FindingCode.TE_VEEL_BEVINDINGEN);

        assertThat(Verdict.inOrder(AssessmentMother.of(FILE, List.of(fine), WRONG)))
                .containsExactly(fine);
        assertThat(Verdict.inOrder(AssessmentMother.of(FILE, List.of(fine), WRONG, more)))
                .isEmpty();
    }

    @Test
    void leavesAnUnchangedFileAlone() {
        Assessment same = AssessmentMother.of(FILE, List.of(AssessmentMother.draft(1, true, List.of(2))), TOLD);

        assertThat(Verdict.of(same)).isEqualTo(Verdict.UNCHANGED).matches(it -> !it.publishable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1  | Nog niet te publiceren. Verbeter één fout in het bestand en lever het opnieuw.
                    3  | Nog niet te publiceren. Verbeter drie fouten in het bestand en lever het opnieuw.
                    12 | Nog niet te publiceren. Verbeter twaalf fouten in het bestand en lever het opnieuw.
                    13 | Nog niet te publiceren. Verbeter 13 fouten in het bestand en lever het opnieuw.
                    1200 | Nog niet te publiceren. Verbeter 1.200 fouten in het bestand en lever het opnieuw.
                    """)
    void countsErrorsInWords(int errors, String sentence) {
        assertThat(sentence(DUTCH, Stream.generate(() -> WRONG).limit(errors).toArray(Finding[]::new)))
                .isEqualTo(sentence);
    }

    @Test
    void countsWhatIsWrongWithTheFileButNotTheReasonThatThePageAsksFor() {
        assertThat(sentence(DUTCH, WRONG, LEFT_OUT, NO_REASON)).contains("Verbeter twee fouten");
        assertThat(Verdict.faults(AssessmentMother.draft(FILE, WRONG, LEFT_OUT, NO_REASON)))
                .isEqualTo(2);
    }

    @Test
    void countsAReferenceDateAmongNoErrorsOfTheFile() {
        Finding misdated = Finding.error(FindingCode.PEILDATUM_BUITEN_KWARTAAL);

        assertThat(sentence(DUTCH, WRONG, misdated)).contains("Verbeter één fout in het bestand");
        assertThat(sentence(Locale.UK, misdated))
                .isEqualTo(
                        "Cannot be published yet. Correct the reference date, or leave it empty, and deliver the file"
                                + " again.");
    }

    @Test
    void countsWarningsInWords() {
        assertThat(sentence(DUTCH, ODD, ODD, ODD, ODD))
                .isEqualTo("Te publiceren, zodra u vier waarschuwingen hebt bekeken.");
        assertThat(sentence(Locale.UK, ODD)).isEqualTo("Can be published once you have checked one warning.");
        assertThat(sentence(DUTCH, ODD, NO_REASON))
                .isEqualTo("Bijna klaar. Bekijk één waarschuwing en geef een reden voor de correctie.");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(sentence(
                        Locale.UK, IntStream.range(0, 1200).mapToObj(i -> WRONG).toArray(Finding[]::new)))
                .isEqualTo("Cannot be published yet. Correct 1,200 errors in the file and deliver it again.");
    }

    private static Verdict verdict(Finding... findings) {
        return Verdict.of(AssessmentMother.draft(FILE, findings));
    }

    private static String sentence(Locale locale, Finding... findings) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/stewardship/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        Assessment assessment = AssessmentMother.draft(FILE, findings);
        return new VerdictSentence(messages).of(Verdict.of(assessment), assessment, locale);
    }
}
