package nl.profielmonitor.api;

import static nl.profielmonitor.publication.Count.Missing.SECRET;
import static nl.profielmonitor.publication.Count.Missing.UNKNOWN;
import static nl.profielmonitor.tables.Published.friesland;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.tables.RegionTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RegionTableAnswerTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void writesEveryMemberInTheOrderOfTheContract() {
        RegionTable table = friesland()
                .row("GM0059", "Achtkarspelen", 11, 73)
                .row("GM1900", "Súdwest-Fryslân", 1, 0)
                .register(120)
                .table();

        assertThat(json(table)).isEqualTo("""
                {"arbeidsmarktregio":{"code":"AM02","naam":"Friesland","slug":"friesland"},\
                "kwartaal":"2020-Q2","peildatum":null,"revisie":1,"gepubliceerdOp":"2026-11-23T22:00:00Z",\
                "bronUrl":null,\
                "kolommen":[{"code":"kolom-1","naam":"Kolom 1"},{"code":"kolom-2","naam":"Kolom 2"}],\
                "gemeenten":[\
                {"code":"GM0059","naam":"Achtkarspelen","slug":"nu-gm0059","aantallen":[11,73],"totaal":84},\
                {"code":"GM1900","naam":"Súdwest-Fryslân","slug":"nu-gm1900","aantallen":[1,0],"totaal":1}],\
                "totaal":{"aantallen":[12,73],"totaal":85},\
                "doelgroepregister":120,"dekking":0.708333,"dekkingProcent":71}""");
    }

    @Test
    void saysOfAMissingCountWhyAndOfATotalOverItHowManyThereAreAtLeast() {
        RegionTable table = friesland()
                .row("GM0059", "Achtkarspelen", Count.of(11), UNKNOWN)
                .row("GM0060", "Ameland", SECRET, Count.of(3))
                .row("GM0080", "Leeuwarden", 100, 5)
                .register(120)
                .table();

        assertThat(json(table)).contains("""
                {"code":"GM0059","naam":"Achtkarspelen","slug":"nu-gm0059","aantallen":[11,null],\
                "ontbrekend":{"kolom-2":"onbekend"},"totaal":null,"minimaal":11},\
                {"code":"GM0060","naam":"Ameland","slug":"nu-gm0060","aantallen":[null,3],\
                "ontbrekend":{"kolom-1":"geheim"},"totaal":null,"minimaal":3},\
                {"code":"GM0080","naam":"Leeuwarden","slug":"nu-gm0080","aantallen":[100,5],"totaal":105}],\
                "totaal":{"aantallen":[null,null],"minimaalAantallen":[111,8],"totaal":null,"minimaal":119},\
                "doelgroepregister":120,"dekking":null,"dekkingProcent":null}""");
    }

    @Test
    void givesAPrintedTotalOverMissingParts() {
        RegionTable table = friesland()
                .row("GM0059", "Achtkarspelen", Count.of(11), UNKNOWN)
                .row("GM0060", "Ameland", 1, 3)
                .printed(20, null, 8)
                .table();

        assertThat(json(table)).contains("\"totaal\":{\"aantallen\":[12,8],\"totaal\":20}");
    }

    @Test
    void givesTheLeastForEveryColumnBesideThoseThatAreNotKnown() {
        RegionTable table = friesland()
                .row("GM0059", "Achtkarspelen", Count.of(11), UNKNOWN)
                .row("GM0060", "Ameland", 1, 3)
                .table();

        assertThat(json(table))
                .contains("\"totaal\":{\"aantallen\":[12,null],\"minimaalAantallen\":[12,3],"
                        + "\"totaal\":null,\"minimaal\":15}");
    }

    @Test
    void tellsARestRowByItsKind() {
        RegionTable table = friesland()
                .row(RowOf.Rest.OTHER, "Overig", OptionalInt.empty(), Count.of(3))
                .table();

        assertThat(json(table)).contains("""
                {"code":null,"naam":"Overig","slug":null,"soort":"overig","aantallen":[3],"totaal":3}""");
    }

    @Test
    void hasNoRegisterAndNoCoverageWhereUnknown() {
        assertThat(json(friesland().row("GM0059", "Achtkarspelen", 11).table()))
                .endsWith("\"doelgroepregister\":null,\"dekking\":null,\"dekkingProcent\":null}");
    }

    @Test
    void writesCoverageWithSixDecimalsAlsoWhereItIsWhole() {
        assertThat(json(friesland()
                        .row("GM0059", "Achtkarspelen", 11)
                        .register(11)
                        .table()))
                .endsWith("\"dekking\":1.000000,\"dekkingProcent\":100}");
    }

    @Test
    void derivesTheSlugsOfAPinnedRevisionFromThePublishedNames() {
        assertThat(json(friesland().row("GM1900", "Súdwest-Fryslân", 1).pinned()))
                .contains("\"slug\":\"sudwest-fryslan\"")
                .doesNotContain("nu-gm1900");
    }

    private String json(RegionTable table) {
        return json.writeValueAsString(RegionTableAnswer.of(table));
    }
}
