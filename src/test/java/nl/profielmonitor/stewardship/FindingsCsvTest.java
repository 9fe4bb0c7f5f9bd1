package nl.profielmonitor.stewardship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.web.CsvVariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsCsvTest {

    private static final String HEADER = "code,ernst,rij,bladzijde,regel,kolom,waarde,melding\r\n";

    @Test
    void hasALineForEachFinding() {
        Finding faulty =
                Finding.error(FindingCode.GEEN_AANTAL).on(7).in("Kolom 2").showing("1.2");
        Finding whole = Finding.remark(FindingCode.CODERING_AFGELEID);

        assertThat(written(CsvVariant.STANDARD, faulty, whole))
                .isEqualTo(HEADER
                        + "geen-aantal,fout,7,,,Kolom 2,1.2,\"Zeg \"\"ja\"\", of nee\"\r\n"
                        + "codering-afgeleid,opmerking,,,,,,\"Zeg \"\"ja\"\", of nee\"\r\n");
    }

    @Test
    void tellsThePageAndItsLine() {
        assertThat(written(CsvVariant.STANDARD, onPage())).contains("grote-verandering,waarschuwing,61,2,12,totaal,,");
    }

    @Test
    void isWrittenForADutchExcelToo() {
        assertThat(written(CsvVariant.EXCEL, onPage()))
                .startsWith("\uFEFFcode;ernst;rij;")
                .contains("grote-verandering;waarschuwing;61;2;12;totaal;;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31",
                "-3",
                "@SUM(A1)",
                " =1",
                "\u00A0=1",
                "\uFEFF=1",
                "\uFF1D1",
                "\tx",
                "\rx",
                "\nx",
                "-1\n2"
            })
    void startsNoFormula(String value) {
        assertThat(FindingsCsv.harmless(value)).isEqualTo("'" + value);
        assertThat(written(
                        CsvVariant.STANDARD,
                        Finding.error(FindingCode.GEEN_AANTAL).in(value).showing(value)))
                .containsPattern(",\"?'[^,]*,\"?'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "145", "Súdwest-Fryslân", "’s-Hertogenbosch", "1-2", "a=b", "–"})
    void leavesTheRestAsItIs(String value) {
        assertThat(FindingsCsv.harmless(value)).isEqualTo(value);
    }

    private static Finding onPage() {
        return new Finding(
                FindingCode.GROTE_VERANDERING,
                Severity.WARNING,
                OptionalInt.of(61),
                Optional.of(new OnPage(2, 12)),
                Optional.of("totaal"),
                Optional.empty(),
                Optional.empty(),
                "ingest.grote-verandering",
                List.of());
    }

    private static String written(CsvVariant variant, Finding... findings) {
        return new String(FindingsCsv.write(List.of(findings), variant, finding -> "Zeg \"ja\", of nee"), UTF_8);
    }
}
