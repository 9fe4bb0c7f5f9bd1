package nl.profielmonitor.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that means nothing is refused in seconds, however much of it there is. */
class NonsenseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Judge JUDGE = new Judge(new Readers(64_000_000));
    private static final RememberedKnowledge KNOWLEDGE = new RememberedKnowledge();
    private static final String HEADER =
            "kwartaal,arbeidsmarktregio,gemeentecode,gemeente,kolom-1,kolom-2,kolom-3,kolom-4,totaal,doelgroepregister";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("columns", HEADER + ",x".repeat(2_000_000)),
                Arguments.of("one text", "a".repeat(5_000_000)),
                Arguments.of("one name", HEADER + "\n2020-Q2,Friesland,," + "a".repeat(5_000_000) + ",1,2,3,4,10,"),
                Arguments.of("rows of one cell", "a\n".repeat(1_000_000)),
                Arguments.of("names", HEADER + names(4_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedInSeconds(String what, String text) {
        byte[] content = text.getBytes(UTF_8);
        Assessment assessment = assertTimeout(PATIENCE, () -> JUDGE.judge(content, DeliveryTerms.NONE, KNOWLEDGE));

        assertThat(assessment.of(Severity.ERROR)).as(what).isNotEmpty();
    }

    private static String names(int rows) {
        StringBuilder names = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            names.append("\n2020-Q2,Regio")
                    .append(Integer.toString(row * 7919 + 100_000, 26))
                    .append(",,Gemeente")
                    .append(Integer.toString(row * 104_729 + 100_000, 26))
                    .append(",1,2,3,4,10,200");
        }
        return names.toString();
    }
}
