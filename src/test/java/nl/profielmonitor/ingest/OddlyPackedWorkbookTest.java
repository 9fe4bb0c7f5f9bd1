package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook whose parts are packed as no office program packs them: by bzip2, LZMA, Zstandard, XZ or PPMd. A fuzzer found it. */
class OddlyPackedWorkbookTest {

    /** Where the method stands in the entry of a part, and in that of the archive's directory. */
    private static final int IN_ENTRY = 8;

    private static final int IN_DIRECTORY = 10;

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 93, 95, 98})
    void isNotRead(int method) throws IOException {
        byte[] content = Files.readAllBytes(Path.of("src/test/resources/ingest/office/workbook.xlsx"));
        for (int at = 0; at + IN_DIRECTORY < content.length; at++) {
            if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 3 && content[at + 3] == 4) {
                content[at + IN_ENTRY] = (byte) method;
            } else if (content[at] == 'P' && content[at + 1] == 'K' && content[at + 2] == 1 && content[at + 3] == 2) {
                content[at + IN_DIRECTORY] = (byte) method;
            }
        }

        Assessment assessment =
                new Judge(new Readers(content.length)).judge(content, DeliveryTerms.NONE, new RememberedKnowledge());

        assertThat(assessment.findings())
                .containsExactly(Finding.error(FindingCode.ONLEESBAAR_BESTAND).saying("werkmap"));
    }
}
