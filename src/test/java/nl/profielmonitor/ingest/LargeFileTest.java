package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.Municipality;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.threeten.extra.YearQuarter;

/**
 * A file of 20 000 rows takes a second or two; what takes time that grows faster than the rows do would take minutes. The
 * limits leave room for a busy machine.
 */
@Timeout(60)
class LargeFileTest {

    private static final int ROWS = 20_000;
    private static final String HEADER =
            "kwartaal,arbeidsmarktregio,gemeentecode,gemeente,kolom-1,kolom-2,kolom-3,kolom-4,totaal,doelgroepregister\n";
    private static final RememberedKnowledge KNOWLEDGE = new RememberedKnowledge();

    @Test
    void manyRegionsAndQuarters() {
        Assessment assessment = judge(HEADER + wholeCountry());

        assertThat(assessment.of(Severity.ERROR)).isEmpty();
        assertThat(assessment.drafts()).hasSizeGreaterThan(1300);
    }

    @Test
    void manyRowsOfOneRegionAndQuarter() {
        Assessment assessment =
                judge(HEADER + rows(row -> "2020-Q2,Friesland,GM0080,Leeuwarden," + row + ",2,3,4,,9651"));

        List<Finding> errors = assessment.of(Severity.ERROR);
        assertThat(errors).hasSize(FoundInOrder.MOST + 1);
        assertThat(errors.subList(0, FoundInOrder.MOST))
                .extracting(finding -> finding.line().orElseThrow())
                .isSorted()
                .startsWith(3)
                .endsWith(FoundInOrder.MOST + 2);
        assertThat(Sentences.ofTheModule().sentence(errors.get(FoundInOrder.MOST), Locale.forLanguageTag("nl")))
                .isEqualTo("Dit zijn de eerste 10.000 bevindingen; er zijn er nog "
                        + "9.999. Verbeter deze en lever het bestand opnieuw: dan controleren we ook de rest.");
    }

    @Test
    void countsAllThatIsFoundWhileItKeepsTheFirst() {
        FoundInOrder found = new FoundInOrder(
                Comparator.comparingInt(finding -> finding.line().orElseThrow()));

        IntStream.range(0, 5 * FoundInOrder.MOST)
                .map(at -> 5 * FoundInOrder.MOST - at)
                .forEach(line ->
                        found.add(Finding.warning(FindingCode.GROTE_VERANDERING).on(line)));

        assertThat(found.findings())
                .hasSize(FoundInOrder.MOST + 1)
                .startsWith(Finding.warning(FindingCode.GROTE_VERANDERING).on(1))
                .endsWith(Finding.warning(FindingCode.TE_VEEL_BEVINDINGEN)
                        .saying("waarschuwingen", FoundInOrder.MOST, 4 * FoundInOrder.MOST));
    }

    @Test
    void countsWhatAPartOfTheFileOnlyCounts() {
        Comparator<Finding> byLine =
                Comparator.comparingInt(finding -> finding.line().orElseThrow());
        FoundInOrder part = new FoundInOrder(byLine);
        IntStream.rangeClosed(1, 3 * FoundInOrder.MOST)
                .forEach(line ->
                        part.add(Finding.warning(FindingCode.GROTE_VERANDERING).on(line)));
        part.add(Finding.error(FindingCode.GEEN_AANTAL).on(3 * FoundInOrder.MOST + 1));
        FoundInOrder whole = new FoundInOrder(byLine);

        whole.addAll(part);

        assertThat(whole.holdErrors()).isTrue();
        assertThat(whole.findings())
                .hasSize(FoundInOrder.MOST + 1)
                .endsWith(Finding.error(FindingCode.TE_VEEL_BEVINDINGEN)
                        .saying("fouten", FoundInOrder.MOST, 2 * FoundInOrder.MOST + 1));
    }

    @Test
    void aReasonThatIsMissingIsNotAmongWhatIsOnlyCounted() {
        FoundInOrder found = new FoundInOrder(
                Comparator.comparingInt(finding -> finding.line().orElse(Integer.MAX_VALUE)));
        IntStream.rangeClosed(0, FoundInOrder.MOST)
                .forEach(line ->
                        found.add(Finding.warning(FindingCode.GROTE_VERANDERING).on(line)));

        found.add(Finding.error(FindingCode.REDEN_ONTBREEKT));

        assertThat(found.findings())
                .endsWith(
                        Finding.error(FindingCode.REDEN_ONTBREEKT),
                        Finding.warning(FindingCode.TE_VEEL_BEVINDINGEN)
                                .saying("waarschuwingen", FoundInOrder.MOST, 1));
    }

    @Test
    void whatIsOnlyCountedIsAnErrorWhereThatHoldsOne() {
        FoundInOrder found = new FoundInOrder(
                Comparator.comparingInt(finding -> finding.line().orElse(0)));
        IntStream.rangeClosed(1, FoundInOrder.MOST)
                .forEach(line ->
                        found.add(Finding.warning(FindingCode.GROTE_VERANDERING).on(line)));

        found.add(Finding.error(FindingCode.GEEN_AANTAL).on(FoundInOrder.MOST + 1));

        assertThat(found.findings())
                .endsWith(Finding.error(FindingCode.TE_VEEL_BEVINDINGEN).saying("fouten", FoundInOrder.MOST, 1));
    }

    @Test
    void manyRowsThatBelongNowhere() {
        String strays = rows(row -> "2020-Q" + (row % 2 == 0 ? "9" : "2") + ","
                + (row % 3 == 0 ? "Nergens" : "Friesland") + ",,Leeuwarden,1,2,3,4,11,");

        assertThat(judge(HEADER + wholeCountry() + strays).findings()).isNotEmpty();
    }

    @Test
    void aLineOfAMillionCharactersIsNoRow() {
        String text = HEADER + "2020-Q2,Friesland,GM0080,Leeuwarden,1,2,3,4,10,9651\r\n";

        assertThat(judge(text + "a".repeat(1_000_001)).findings())
                .containsExactly(
                        Finding.error(FindingCode.ONLEESBAAR_BESTAND).on(3).saying("te-lange-regel", 1_000_000));
        assertThat(judge("Transparantie van klantprofielen\r" + "1 ".repeat(600_000))
                        .findings())
                .extracting(Finding::line)
                .containsExactly(OptionalInt.of(2));
    }

    @Test
    void manyQuotesAndLineBreaksInOneCell() {
        String cell = "\"" + "\"\"\n".repeat(500_000) + "\"";

        assertThatCode(() -> judge(HEADER + "2020-Q2,Friesland,GM0080," + cell + ",1,2,3,4,10,9651"))
                .doesNotThrowAnyException();
    }

    @Test
    void moreRowsThanAreRead() {
        String row = "2020-Q2,Friesland,GM0080,Leeuwarden,1,2,3,4,10,9651\n";

        Assessment assessment = judge(HEADER + row.repeat(Readers.MOST_ROWS));

        assertThat(assessment.readable()).isFalse();
        assertThat(assessment.findings())
                .extracting(finding -> Sentences.ofTheModule().sentence(finding, Locale.forLanguageTag("nl")))
                .containsExactly("Het bestand heeft meer dan 200.000 rijen. Meer kan niet in één levering. "
                        + "Verdeel de cijfers over meer bestanden.");
    }

    private static Assessment judge(String text) {
        return new Judge(new Readers(Integer.MAX_VALUE))
                .judge(text.getBytes(StandardCharsets.UTF_8), DeliveryTerms.NONE, KNOWLEDGE);
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n"));
    }

    /** Every municipality in every quarter of ten years: some 14 000 rows. */
    private static String wholeCountry() {
        StringBuilder text = new StringBuilder();
        for (YearQuarter quarter = YearQuarter.of(2017, 1);
                quarter.isBefore(YearQuarter.of(2027, 1));
                quarter = quarter.plusQuarters(1)) {
            for (LabourMarketRegion region : KNOWLEDGE.geography().regions(quarter.atEndOfQuarter())) {
                for (Municipality municipality :
                        KNOWLEDGE.geography().municipalitiesOf(region.code(), quarter.atEndOfQuarter())) {
                    text.append(quarter)
                            .append(',')
                            .append(region.code())
                            .append(',')
                            .append(municipality.code())
                            .append(",\"")
                            .append(municipality.name())
                            .append("\",85,367,1106,123,1681,99999\n");
                }
            }
        }
        return text.toString();
    }
}
