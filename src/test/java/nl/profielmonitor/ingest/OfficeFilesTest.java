package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that office programs made of the publication say just what its CSV says. */
class OfficeFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/ingest/office");
    private static final Path STARTING_FILE = Path.of("data/publicaties/2020-q2-friesland.csv");
    private static final int LARGEST = 1024 * 1024;

    private final RememberedKnowledge knowledge = new RememberedKnowledge();
    private final Judge judge = new Judge(new Readers(LARGEST));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.pdf",
                "document-with-rules.pdf",
                "headings-again.pdf",
                "running-text.pdf",
                "sheet-with-rules.pdf",
                "workbook.xlsx",
                "wrapped-headings.pdf"
            })
    void areUnchangedOnTopOfTheFiguresThatTheyWereMadeOf(String name) throws IOException {
        knowledge.publish(judge.judge(Files.readAllBytes(STARTING_FILE), DeliveryTerms.NONE, knowledge));

        Assessment assessment = judge.judge(Files.readAllBytes(FOLDER.resolve(name)), DeliveryTerms.NONE, knowledge);

        assertThat(assessment.findings())
                .extracting(Finding::code)
                .filteredOn(code -> code != FindingCode.KOLOMKOPPEN_GEVONDEN)
                .containsExactly(FindingCode.ONGEWIJZIGD);
        assertThat(assessment.unchanged()).isTrue();
    }

    /** Each in lines of its own, in the middle of its cell; on a sheet texts stand left in their cell, and numbers right. */
    @ParameterizedTest
    @CsvSource({
        "document.pdf, Kop een/Kop twee lang/Kop drie/Kop vier",
        "document-with-rules.pdf, Kop een/Kop twee lang/Kop drie/Kop vier",
        "headings-again.pdf, ''",
        "sheet-with-rules.pdf, ''",
        "wrapped-headings.pdf, Kolom 1/Kolom 2/Kolom 3/Kolom 4"
    })
    void keepTheirHeadingsWhereItIsCertainWhichIsWhich(String name, String columns) throws IOException {
        Assessment assessment = judge.judge(Files.readAllBytes(FOLDER.resolve(name)), DeliveryTerms.NONE, knowledge);

        assertThat(assessment.printedHeadings())
                .extracting(headings -> String.join("/", headings.columns()))
                .containsExactly(columns);
    }

    @Test
    void areReadByThePlaceOfTheirColumnsWhateverOrderOurPagesHave() throws IOException {
        knowledge.showBackwards("klantprofielen");
        knowledge.publish(judge.judge(Files.readAllBytes(STARTING_FILE), DeliveryTerms.NONE, knowledge));

        Assessment assessment =
                judge.judge(Files.readAllBytes(FOLDER.resolve("document.pdf")), DeliveryTerms.NONE, knowledge);

        assertThat(assessment.unchanged()).isTrue();
    }
}
