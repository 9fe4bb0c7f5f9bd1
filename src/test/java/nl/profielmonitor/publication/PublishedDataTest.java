package nl.profielmonitor.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The publication that an installation starts with, against the figures as they were published. */
class PublishedDataTest {

    private static final int HEADERS = 1;

    @Test
    void holdsEveryFigureOfTheSource() throws IOException {
        List<String> delivered = records().stream()
                .skip(HEADERS)
                .map(cells -> String.join(" ", cells.toList().subList(3, 9)))
                .toList();

        assertThat(delivered).hasSize(19).isEqualTo(source());
    }

    @Test
    void hasTheColumnsOfADownload() throws IOException {
        assertThat(records().get(0).toList())
                .containsExactly(
                        "kwartaal",
                        "arbeidsmarktregio",
                        "gemeentecode",
                        "gemeente",
                        "kolom-1",
                        "kolom-2",
                        "kolom-3",
                        "kolom-4",
                        "totaal",
                        "doelgroepregister");
    }

    @Test
    void saysOnEveryRowWhatItIsAbout() throws IOException {
        assertThat(records().stream().skip(HEADERS))
                .allSatisfy(cells -> assertThat(cells.toList()).startsWith("2020-Q2", "Friesland"));
    }

    @Test
    void hasTheRegisterOnTheTotalRowOnly() throws IOException {
        assertThat(records().stream().skip(HEADERS).map(cells -> cells.get(9)))
                .filteredOn(register -> !register.isEmpty())
                .containsExactly("9651");
        CSVRecord last = records().get(19);
        assertThat(last.get(9)).isEqualTo("9651");
        assertThat(last.get(2)).isEmpty();
    }

    @Test
    void endsEveryLineAsADownloadDoes() throws IOException {
        String text = text("data/publicaties/2020-q2-friesland.csv");

        assertThat(text.split("\r\n", -1)).hasSize(21).endsWith("");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    private static List<CSVRecord> records() throws IOException {
        try (CSVParser parser = CSVParser.parse(text("data/publicaties/2020-q2-friesland.csv"), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    /** The lines of the source's table; it writes thousands with a dot. */
    private static List<String> source() throws IOException {
        return Arrays.stream(text("publication/2020-q2-friesland.txt").split("\n"))
                .map(line -> line.replace(".", ""))
                .toList();
    }

    private static String text(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
