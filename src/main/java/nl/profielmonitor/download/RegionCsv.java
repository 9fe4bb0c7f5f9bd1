package nl.profielmonitor.download;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.CsvVariant;

/**
 * Writes a region's table as the CSV that can be delivered again as it is: the same in every language, without derived
 * figures such as changes and shares.
 *
 * <p>No cell can start a formula in a spreadsheet: counts are digits or a sign, names and codes come from the geography
 * and the column sets, never from the file that was delivered.
 */
final class RegionCsv {

    /** The label of the region's total row, as UWV prints it. */
    private static final String TOTAL_ROW = "TOTAAL AMR";

    private static final String NOT_PRINTED = Count.Missing.UNKNOWN.sign();

    private RegionCsv() {}

    static byte[] write(RegionTable table, CsvVariant variant) {
        List<List<String>> records = new ArrayList<>();
        records.add(header(table));
        table.rows().forEach(row -> records.add(row(table, row)));
        records.add(totals(table));
        return variant.write(records);
    }

    private static List<String> header(RegionTable table) {
        List<String> cells = new ArrayList<>(List.of("kwartaal", "arbeidsmarktregio", "gemeentecode", "gemeente"));
        table.columns().categories().stream().map(CountCategory::code).forEach(cells::add);
        cells.add("totaal");
        cells.add("doelgroepregister");
        return cells;
    }

    private static List<String> row(RegionTable table, RegionTable.Row row) {
        String code = row.whose().municipality().map(MunicipalityCode::value).orElse("");
        List<String> counts = row.counts().stream().map(RegionCsv::count).toList();
        return line(table, code, row.name(), counts, row.total(), "");
    }

    private static List<String> totals(RegionTable table) {
        OptionalInt register = table.register();
        return line(
                table,
                "",
                TOTAL_ROW,
                table.totals().stream().map(RegionCsv::total).toList(),
                table.total(),
                register.isPresent() ? Integer.toString(register.getAsInt()) : "");
    }

    private static List<String> line(
            RegionTable table, String code, String name, List<String> counts, Total total, String register) {
        List<String> cells = new ArrayList<>(List.of(
                table.revision().key().quarter().toString(), table.region().name(), code, name));
        cells.addAll(counts);
        cells.add(total(total));
        cells.add(register);
        return cells;
    }

    private static String count(Count count) {
        return count instanceof Count.Missing missing
                ? missing.sign()
                : Integer.toString(count.persons().orElseThrow());
    }

    private static String total(Total total) {
        return total.exact() ? Long.toString(total.persons()) : NOT_PRINTED;
    }
}
