package nl.profielmonitor.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.Municipality;
import nl.profielmonitor.geography.RegionCode;
import org.threeten.extra.YearQuarter;

/**
 * A file of several regions and quarters that is in order, in which faults are put, at most one in a row. It knows which
 * finding each must give. Faults that hang together by their nature are not put into the same region and quarter: a
 * total row's figures and something that they cannot be added up without.
 */
final class FaultyFile {

    private static final String HEADER =
            "kwartaal,arbeidsmarktregio,gemeentecode,gemeente,kolom-1,kolom-2,kolom-3,kolom-4,totaal,doelgroepregister";
    private static final List<String> QUARTERS = List.of("2020-Q2", "2020-Q4");
    private static final List<String> REGIONS = List.of("AM35", "AM20", "AM21", "AM11", "AM02");

    private static final int QUARTER = 0;
    private static final int REGION = 1;
    private static final int CODE = 2;
    private static final int NAME = 3;
    private static final int COUNTS = 4;
    private static final int TOTAL = 8;
    private static final int REGISTER = 9;

    private final Random random;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> inOrder = new ArrayList<>();
    private final SortedMap<Integer, FindingCode> expected = new TreeMap<>();

    /** Marks what was done to a region and quarter, by which some other faults are no longer independent. */
    private final Set<String> done = new HashSet<>();

    FaultyFile(Geography geography, Random random) {
        this.random = random;
        QUARTERS.forEach(quarter -> REGIONS.forEach(region -> add(quarter, new RegionCode(region), geography)));
        inOrder.addAll(rows);
    }

    private void add(String quarter, RegionCode region, Geography geography) {
        LocalDate day = YearQuarter.parse(quarter).atEndOfQuarter();
        String name = geography.region(region, day).orElseThrow().name();
        int[] totals = new int[TOTAL - COUNTS];
        for (Municipality municipality : geography.municipalitiesOf(region, day)) {
            int[] counts = random.ints(totals.length, 50, 200).toArray();
            Arrays.setAll(totals, i -> totals[i] + counts[i]);
            rows.add(new Row(
                    quarter + region, quarter, name, municipality.code().value(), municipality.name(), counts, ""));
        }
        rows.add(new Row(quarter + region, quarter, name, "", "TOTAAL AMR", totals, "99999"));
    }

    /** Puts in a number of faults. */
    FaultyFile withFaults(int number) {
        while (expected.size() < number) {
            Row row = inOrder.get(random.nextInt(inOrder.size()));
            FindingCode code = put(row, random.nextInt(14));
            if (code != null) {
                inOrder.remove(row);
            }
        }
        return this;
    }

    private FindingCode put(Row row, int fault) {
        return row.isTotalRow() ? putInTotalRow(row, fault) : putInRow(row, fault);
    }

    private FindingCode putInRow(Row row, int fault) {
        return switch (fault) {
            case 0, 1 ->
                may(row, "printed total wrong", "unreadable")
                        ? expect(
                                row.write(COUNTS + random.nextInt(4), oneOf("1,5", "-1", "x2", "", "1e3", "-")),
                                FindingCode.GEEN_AANTAL)
                        : null;
            case 2 -> expect(row.add(TOTAL, 1 + random.nextInt(500)), FindingCode.RIJTOTAAL_KLOPT_NIET);
            case 3 -> expect(row.write(CODE, "").write(NAME, row.cells[NAME] + "qz"), FindingCode.ONBEKENDE_GEMEENTE);
            case 4 -> expect(row.write(CODE, "GM0363"), FindingCode.NAAM_EN_CODE_VERSCHILLEN);
            case 5 -> expect(row.write(QUARTER, "2020-Q" + (5 + expected.size())), FindingCode.ONBEKEND_KWARTAAL);
            case 6 -> expect(row.write(REGION, row.cells[REGION] + "z" + expected.size()), FindingCode.ONBEKENDE_REGIO);
            case 7, 8 ->
                may(row, "printed total wrong", "unreadable") && may(row, "register absent", "unreadable")
                        ? expect(row.mangled(fault == 7), FindingCode.RIJ_TE_LANG_OF_KORT)
                        : null;
            case 9 -> expect(append(row.copy()), FindingCode.DUBBELE_GEMEENTE);
            case 10 ->
                expect(append(row.copy().write(CODE, "").write(NAME, "Dongeradeel")), FindingCode.ONBEKENDE_GEMEENTE);
            case 11 ->
                expected.containsValue(FindingCode.KWARTAAL_IN_TOEKOMST)
                        ? null
                        : expect(row.write(QUARTER, "2031-Q1"), FindingCode.KWARTAAL_IN_TOEKOMST);
            default -> expect(row.write(TOTAL, "?"), FindingCode.GEEN_AANTAL);
        };
    }

    private FindingCode putInTotalRow(Row row, int fault) {
        return switch (fault) {
            case 0, 1, 2 ->
                may(row, "unreadable", "printed total wrong")
                        ? expect(row.add(COUNTS + random.nextInt(5), 7), FindingCode.REGIOTOTAAL_KLOPT_NIET)
                        : null;
            case 3, 4 ->
                may(row, "unreadable", "register absent")
                        ? expect(row.write(REGISTER, ""), FindingCode.REGISTER_ONTBREEKT)
                        : null;
            case 5 -> expect(append(row.copy()), FindingCode.DUBBEL_REGIOTOTAAL);
            case 6 -> expect(row.write(QUARTER, "kwartaal " + expected.size()), FindingCode.ONBEKEND_KWARTAAL);
            case 7 -> expect(row.write(REGION, row.cells[REGION] + "y" + expected.size()), FindingCode.ONBEKENDE_REGIO);
            default -> expect(row.write(COUNTS + random.nextInt(4), "12,0"), FindingCode.GEEN_AANTAL);
        };
    }

    /** Whether a fault may be put in; if so its kind is marked. */
    private boolean may(Row row, String unless, String mark) {
        boolean independent = !done.contains(row.key + unless);
        if (independent) {
            done.add(row.key + mark);
        }
        return independent;
    }

    private String oneOf(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private FindingCode expect(Row row, FindingCode code) {
        expected.put(line(row), code);
        return code;
    }

    private Row append(Row row) {
        rows.add(row);
        return row;
    }

    private int line(Row row) {
        return rows.indexOf(row) + 2;
    }

    byte[] content() {
        return (HEADER + "\n" + rows.stream().map(Row::text).collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Line and code of each finding, in file order. */
    List<String> expected() {
        return expected.entrySet().stream()
                .map(finding -> finding.getKey() + " " + finding.getValue().code())
                .toList();
    }

    private static final class Row {

        private final String key;
        private final String[] cells;
        private boolean lacking;
        private boolean longer;

        Row(String key, String quarter, String region, String code, String name, int[] counts, String register) {
            this.key = key;
            cells = new String[REGISTER + 1];
            cells[QUARTER] = quarter;
            cells[REGION] = region;
            cells[CODE] = code;
            cells[NAME] = name;
            for (int i = 0; i < counts.length; i++) {
                cells[COUNTS + i] = Integer.toString(counts[i]);
            }
            cells[TOTAL] = Integer.toString(Arrays.stream(counts).sum());
            cells[REGISTER] = register;
        }

        private Row(String key, String[] cells) {
            this.key = key;
            this.cells = cells;
        }

        boolean isTotalRow() {
            return cells[NAME].equals("TOTAAL AMR");
        }

        Row copy() {
            return new Row(key, cells.clone());
        }

        Row write(int cell, String text) {
            cells[cell] = text;
            return this;
        }

        Row add(int cell, int number) {
            return write(cell, Integer.toString(Integer.parseInt(cells[cell]) + number));
        }

        Row mangled(boolean shorter) {
            lacking = shorter;
            longer = !shorter;
            return this;
        }

        String text() {
            return Arrays.stream(cells)
                            .limit(lacking ? REGISTER : cells.length)
                            .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                            .collect(Collectors.joining(","))
                    + (longer ? ",?" : "");
        }
    }
}
