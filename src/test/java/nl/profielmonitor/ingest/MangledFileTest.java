package nl.profielmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;

/** Whatever happens to a file on its way: it is judged, and what is found can be said and recorded. */
class MangledFileTest {

    private static final Judge JUDGE = new Judge(new Readers(1_000_000));
    private static final RememberedKnowledge KNOWLEDGE = new RememberedKnowledge();
    private static final FindingSentences SENTENCES = Sentences.ofTheModule();
    private static final Path FRIESLAND = Path.of("data/publicaties/2020-q2-friesland.csv");

    private static final Path OFFICE = Path.of("src/test/resources/ingest/office");
    private static final List<String> OFFICE_FILES =
            List.of("document.pdf", "sheet-with-rules.pdf", "running-text.pdf", "workbook.xlsx");

    /** What all of them say. */
    private static final List<String> FIGURES = figures();

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
        Random random = new Random(repetition.getCurrentRepetition());
        String whole = random.nextInt(3) == 0 ? text() : Files.readString(FRIESLAND);

        judge(mangled(random, whole));
    }

    /**
     * What is read of it, if anything is, is not wrong; where the end of a page is lost, its total row and register are
     * lacking, which their warnings tell. A reader that waits for something that is not there would wait for
     * ever.
     */
    @RepeatedTest(600)
    @Timeout(60)
    void isJudgedAlsoIfItIsBroken(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] content = Files.readAllBytes(OFFICE.resolve(OFFICE_FILES.get(random.nextInt(OFFICE_FILES.size()))));

        Assessment assessment = judge(broken(random, content));

        for (Assessment.Draft draft : assessment.drafts()) {
            draft.figures()
                    .map(SpecifiedFigures::written)
                    .ifPresent(read -> assertThat(read)
                            .filteredOn(line -> !line.endsWith("-"))
                            .isSubsetOf(FIGURES));
        }
    }

    private static Assessment judge(byte[] content) {
        Assessment assessment = JUDGE.judge(content, DeliveryTerms.NONE, KNOWLEDGE);

        assertThat(assessment.findings()).allSatisfy(finding -> {
            assertThat(SENTENCES.sentence(finding, Locale.forLanguageTag("nl"))).isNotBlank();
            assertThat(SENTENCES.sentence(finding, Locale.UK)).isNotBlank();
        });
        assertThat(DeliveryJson.findings(DeliveryJson.ofFindings(assessment.findings())))
                .extracting(Finding::id)
                .isEqualTo(assessment.findings().stream().map(Finding::id).toList());
        return assessment;
    }

    private static List<String> figures() {
        try {
            return JUDGE.judge(Files.readAllBytes(FRIESLAND), DeliveryTerms.NONE, KNOWLEDGE).drafts().stream()
                    .flatMap(draft -> draft.figures().stream())
                    .flatMap(figures -> SpecifiedFigures.written(figures).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a publication, as it was found. */
    private static String text() {
        Specification source = Specification.read(Path.of("src/test/resources/ingest/spec/text/source.spec"));
        return String.join("\n", source.one("file").orElseThrow().lines());
    }

    /** Some bytes have another value, and sometimes the end is lost. */
    private static byte[] broken(Random random, byte[] whole) {
        byte[] content = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole;
        for (int i = random.nextInt(20); i > 0 && content.length > 0; i--) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        return content;
    }

    private static byte[] mangled(Random random, String whole) {
        StringBuilder text = new StringBuilder(whole);
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
