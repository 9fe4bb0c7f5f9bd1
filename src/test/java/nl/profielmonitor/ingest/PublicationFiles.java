package nl.profielmonitor.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes publications as text, CSV and workbook, in any dialect that the contract of deliveries allows. */
final class PublicationFiles {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"));
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t");

    private PublicationFiles() {}

    static byte[] text(Random random, List<RandomPublication> publications) {
        String separator = pick(random, List.of(".", "", "\u00A0", "\u202F"));
        String between = pick(random, List.of(" ", "  ", "\t"));
        List<String> lines = new ArrayList<>();
        for (RandomPublication publication : publications) {
            lines.add((lines.isEmpty() ? "" : "\f") + "Transparantie van klantprofielen ");
            lines.add("");
            lines.add(publication.heading());
            int turn = random.nextInt(publication.lines().size() + 1);
            for (RandomPublication.Line line : publication.lines()) {
                if (turn-- == 0) {
                    lines.addAll(List.of(
                            " 1 " + publication.region().name(),
                            "\fTransparantie van klantprofielen",
                            publication.heading()));
                }
                lines.add(row(line.municipality().name(), line.cells(), separator, between));
                if (random.nextBoolean()) {
                    lines.add("");
                }
            }
            lines.add(row("TOTAAL AMR", publication.total(), separator, between));
            lines.add(" 2 " + publication.region().name());
            lines.addAll(broken(random, publication.closing()));
            lines.add("Transparantie op de arbeidsmarkt");
            lines.add("Gemeenten en UWV hebben een gedeelde verantwoordelijkheid.");
        }
        return bytes(random, lines);
    }

    static byte[] csv(Random random, List<RandomPublication> publications, boolean withTotal) {
        String delimiter = pick(random, DELIMITERS);
        List<String> lines = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            lines.add("sep=" + delimiter);
        }
        if (random.nextInt(4) == 0) {
            lines.add("Transparantie van klantprofielen");
        }
        for (List<String> row : table(random, publications, withTotal)) {
            lines.add(row.stream().map(cell -> quoted(random, cell, delimiter)).collect(Collectors.joining(delimiter)));
        }
        return bytes(random, lines);
    }

    static byte[] workbook(Random random, List<RandomPublication> publications, boolean withTotal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Rekenprogramma", "1.0")) {
            boolean second = random.nextBoolean();
            if (second) {
                workbook.newWorksheet("Toelichting").value(0, 0, "Deze werkmap heeft cijfers op het andere blad.");
            }
            Worksheet sheet = workbook.newWorksheet("Cijfers");
            int line = random.nextInt(3);
            boolean asText = random.nextBoolean();
            for (List<String> row : table(random, publications, withTotal)) {
                for (int cell = 0; cell < row.size(); cell++) {
                    String text = row.get(cell);
                    if (!asText && text.matches("[1-9][0-9]*|0")) {
                        sheet.value(line, cell, Integer.parseInt(text));
                    } else if (!text.isEmpty()) {
                        sheet.value(line, cell, text);
                    }
                }
                if (random.nextInt(20) == 0) {
                    sheet.hideRow(line);
                }
                line++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The header and the rows under it, columns and rows in any order. */
    private static List<List<String>> table(Random random, List<RandomPublication> publications, boolean withTotal) {
        String separator = pick(random, List.of(".", "", " ", "\u00A0"));
        List<Map<String, String>> rows = new ArrayList<>();
        for (RandomPublication publication : publications) {
            String quarter = pick(
                    random,
                    List.of(
                            publication.quarter().toString(),
                            publication.quarter().toString().replace("-", ""),
                            publication.quarter().getYear() + "KW0"
                                    + publication.quarter().getQuarterValue(),
                            publication.quarter().getQuarterValue() + "e kwartaal "
                                    + publication.quarter().getYear()));
            String region = random.nextBoolean()
                    ? publication.region().name()
                    : publication.region().code().value();
            for (RandomPublication.Line line : publication.lines()) {
                Map<String, String> row = row(quarter, region, line.cells(), separator);
                int named = random.nextInt(3);
                row.put(
                        "gemeentecode",
                        named == 0 ? "" : line.municipality().code().value());
                row.put("gemeente", named == 1 ? "" : line.municipality().name());
                row.put("doelgroepregister", withTotal ? "" : String.valueOf(publication.register()));
                rows.add(row);
            }
            if (withTotal) {
                Map<String, String> row = row(quarter, region, publication.total(), separator);
                row.put("gemeentecode", "");
                row.put("gemeente", random.nextBoolean() ? "TOTAAL AMR" : "Totaal");
                row.put(
                        "doelgroepregister",
                        RandomPublication.grouped(String.valueOf(publication.register()), separator));
                rows.add(row);
            }
        }
        List<String> header = new ArrayList<>(rows.get(0).keySet());
        Collections.shuffle(header, random);
        Collections.shuffle(rows, random);
        List<List<String>> table = new ArrayList<>(List.of(header));
        rows.forEach(row -> table.add(header.stream().map(row::get).toList()));
        return table;
    }

    private static Map<String, String> row(String quarter, String region, List<String> cells, String separator) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kwartaal", quarter);
        row.put("arbeidsmarktregio", region);
        IntStream.range(0, RandomPublication.COLUMNS)
                .forEach(column ->
                        row.put("Kolom " + (column + 1), RandomPublication.grouped(cells.get(column), separator)));
        row.put("totaal", RandomPublication.grouped(cells.get(RandomPublication.COLUMNS), separator));
        return row;
    }

    private static String row(String name, List<String> cells, String separator, String between) {
        return name
                + between
                + cells.stream()
                        .map(cell -> RandomPublication.grouped(cell, separator))
                        .collect(Collectors.joining(between));
    }

    private static List<String> broken(Random random, String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            line.append(line.isEmpty() ? "" : " ").append(word);
            if (random.nextInt(6) == 0) {
                lines.add(line + (random.nextBoolean() ? " " : ""));
                line.setLength(0);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String quoted(Random random, String cell, String delimiter) {
        boolean quotes = cell.contains(delimiter) || cell.contains("\"") || random.nextInt(10) == 0;
        return quotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** In an encoding that has all the characters; what needs a byte order mark gets it. */
    private static byte[] bytes(Random random, List<String> lines) {
        String text = String.join(pick(random, LINE_ENDS), lines) + "\n";
        Charset charset = pick(
                random,
                CHARSETS.stream()
                        .filter(one -> one.newEncoder().canEncode(text))
                        .toList());
        boolean unicode = !charset.name().equals("windows-1252");
        boolean mark = unicode && (!charset.equals(StandardCharsets.UTF_8) || random.nextBoolean());
        return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }

    private static <T> T pick(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
