package nl.profielmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever happens to a file on its way: it is judged, and what is found can be said and recorded. */
class MangledFileTest {

    private static final Judge JUDGE = new Judge(new Readers(1_000_000));
    private static final RememberedKnowledge KNOWLEDGE = new RememberedKnowledge();
    private static final FindingSentences SENTENCES = Sentences.ofTheModule();
    private static final Path FRIESLAND = Path.of("data/publicaties/2020-q2-friesland.csv");

    private static final List<String> PUT_IN = List.of(
            ",",
            ";",
            "\"",
            "\n",
            "\r",
            "\t",
            "\0",
            "é",
            "\uFEFF",
            "sep=;",
            "2020-Q2",
            "Friesland",
            "TOTAAL AMR",
            "x",
            ".",
            "GM0080",
            "kolom-1",
            "totaal",
            " ",
            "\u00A0",
            "😀",
            "999999999999999",
            "-",
            "{0}",
            "'",
            "<b>");

    @RepeatedTest(500)
    void isJudged(RepetitionInfo repetition) throws IOException {
        byte[] content = mangled(new Random(repetition.getCurrentRepetition()));

        Assessment assessment = JUDGE.judge(content, DeliveryTerms.NONE, KNOWLEDGE);

        assertThat(assessment.findings()).allSatisfy(finding -> {
            assertThat(SENTENCES.sentence(finding, Locale.forLanguageTag("nl"))).isNotBlank();
            assertThat(SENTENCES.sentence(finding, Locale.UK)).isNotBlank();
        });
        assertThat(DeliveryJson.findings(DeliveryJson.ofFindings(assessment.findings())))
                .extracting(Finding::id)
                .isEqualTo(assessment.findings().stream().map(Finding::id).toList());
    }

    private static byte[] mangled(Random random) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(FRIESLAND));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(80));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PUT_IN.get(random.nextInt(PUT_IN.size())));
                case 1 -> text.delete(at, end);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        Charset charset =
                List.of(UTF_8, UTF_16, Charset.forName("windows-1252")).get(random.nextInt(3));
        byte[] content = text.toString().getBytes(charset);
        if (random.nextInt(5) == 0 && content.length > 0) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        return content;
    }
}
