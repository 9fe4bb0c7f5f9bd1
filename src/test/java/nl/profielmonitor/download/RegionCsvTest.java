package nl.profielmonitor.download;

import static nl.profielmonitor.publication.Count.Missing.SECRET;
import static nl.profielmonitor.publication.Count.Missing.UNKNOWN;
import static nl.profielmonitor.tables.Published.friesland;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.CsvVariant;
import org.junit.jupiter.api.Test;

class RegionCsvTest {

    @Test
    void writesARowPerMunicipalityAndLastTheTotalRowWithTheRegister() {
        RegionTable table = friesland()
                .row("GM0060", "Ameland", 0, 1)
                .row("GM1900", "Súdwest-Fryslân", 1106, 20)
                .register(2000)
                .table();

        assertThat(csv(table)).isEqualTo("""
                        kwartaal,arbeidsmarktregio,gemeentecode,gemeente,kolom-1,kolom-2,totaal,doelgroepregister
                        2020-Q2,Friesland,GM0060,Ameland,0,1,1,
                        2020-Q2,Friesland,GM1900,Súdwest-Fryslân,1106,20,1126,
                        2020-Q2,Friesland,,TOTAAL AMR,1106,21,1127,2000
                        """.replace("\n", "\r\n"));
    }

    @Test
    void writesMissingCountsAsTheirSignsAndSumsOverThemAsUnknown() {
        RegionTable table = friesland()
                .row("GM0060", "Ameland", UNKNOWN, Count.of(1))
                .row("GM0080", "Leeuwarden", Count.of(5), SECRET)
                .row("GM0090", "Smallingerland", 2, 3)
                .table();

        assertThat(csv(table).lines().skip(1))
                .containsExactly(
                        "2020-Q2,Friesland,GM0060,Ameland,.,1,.,",
                        "2020-Q2,Friesland,GM0080,Leeuwarden,5,x,.,",
                        "2020-Q2,Friesland,GM0090,Smallingerland,2,3,5,",
                        "2020-Q2,Friesland,,TOTAAL AMR,.,.,.,");
    }

    @Test
    void writesPrintedTotalsOverMissingParts() {
        RegionTable table = friesland()
                .row("GM0060", "Ameland", UNKNOWN, Count.of(1))
                .printed(8, 7, null)
                .table();

        assertThat(csv(table).lines().skip(2)).containsExactly("2020-Q2,Friesland,,TOTAAL AMR,7,1,8,");
    }

    @Test
    void writesARestRowWithoutACode() {
        RegionTable table = friesland()
                .row("GM0060", "Ameland", 1)
                .row(RowOf.Rest.UNKNOWN, "Onbekend", OptionalInt.empty(), Count.of(3))
                .table();

        assertThat(csv(table).lines().skip(2).findFirst()).contains("2020-Q2,Friesland,,Onbekend,3,3,");
    }

    @Test
    void quotesANameWithACommaAndNoOther() {
        RegionTable table = friesland()
                .row("GM0820", "Nuenen, Gerwen en Nederwetten", 1)
                .row("GM0796", "'s-Hertogenbosch", 1)
                .row("GM0373", "Bergen (NH.)", 1)
                .table();

        assertThat(csv(table).lines().skip(1))
                .startsWith(
                        "2020-Q2,Friesland,GM0373,Bergen (NH.),1,1,",
                        "2020-Q2,Friesland,GM0820,\"Nuenen, Gerwen en Nederwetten\",1,1,",
                        "2020-Q2,Friesland,GM0796,'s-Hertogenbosch,1,1,");
    }

    @Test
    void writesForADutchExcelWithSemicolonsAndAByteOrderMark() {
        RegionTable table =
                friesland().row("GM0820", "Nuenen, Gerwen en Nederwetten", 1).table();

        byte[] file = RegionCsv.write(table, CsvVariant.EXCEL);

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("""
                        \uFEFFkwartaal;arbeidsmarktregio;gemeentecode;gemeente;kolom-1;totaal;doelgroepregister
                        2020-Q2;Friesland;GM0820;Nuenen, Gerwen en Nederwetten;1;1;
                        2020-Q2;Friesland;;TOTAAL AMR;1;1;
                        """.replace("\n", "\r\n"));
    }

    @Test
    void knowsItsVariantsByName() {
        assertThat(CsvVariant.of(null)).contains(CsvVariant.STANDARD);
        assertThat(CsvVariant.of("excel")).contains(CsvVariant.EXCEL);
        assertThat(CsvVariant.of("Excel")).isEmpty();
        assertThat(CsvVariant.of("")).isEmpty();
    }

    private static String csv(RegionTable table) {
        return new String(RegionCsv.write(table, CsvVariant.STANDARD), StandardCharsets.UTF_8);
    }
}
