package nl.profielmonitor.geography;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The files under {@code data/geografie/}, which travel in the jar. */
final class GeographyFiles {

    private static final String NAME = "data/geografie/";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Map<String, Merger.Kind> KINDS = Map.of(
            "samenvoeging", Merger.Kind.MERGE, "splitsing", Merger.Kind.SPLIT, "naamswijziging", Merger.Kind.RENAME);

    private final Function<String, @Nullable InputStream> folder;

    /** @param folder opens a file by its name; null if there is none */
    GeographyFiles(Function<String, @Nullable InputStream> folder) {
        this.folder = folder;
    }

    /** The files in the jar. */
    static GeographyFiles ofRelease() {
        return new GeographyFiles(file -> GeographyFiles.class.getResourceAsStream("/" + NAME + file));
    }

    /** @throws IllegalStateException if a file cannot be understood; its message names file and line */
    GeographyFacts facts() {
        return new GeographyFacts(
                read("uitgave.csv", row -> LocalDate.parse(row.get("uitgave"))).get(0),
                read("regios.csv", GeographyFiles::region),
                read("gemeenten.csv", GeographyFiles::municipality),
                read("herindelingen.csv", GeographyFiles::merger),
                read("aliassen.csv", row -> new Alias(row.get("code"), row.get("naam"))));
    }

    private static RegionSpan region(CSVRecord row) {
        String column = row.get("tegelkolom");
        return new RegionSpan(
                new RegionCode(row.get("arbeidsmarktregiocode")),
                row.get("arbeidsmarktregio"),
                LocalDate.parse(row.get("eerste-dag")),
                lastDay(row),
                column.isEmpty()
                        ? null
                        : new LabourMarketRegion.Tile(Integer.parseInt(column), Integer.parseInt(row.get("tegelrij"))));
    }

    private static MunicipalitySpan municipality(CSVRecord row) {
        return new MunicipalitySpan(
                new MunicipalityCode(row.get("gemeentecode")),
                row.get("gemeente"),
                row.get("provincie"),
                new RegionCode(row.get("arbeidsmarktregiocode")),
                LocalDate.parse(row.get("eerste-dag")),
                lastDay(row));
    }

    private static Merger merger(CSVRecord row) {
        Merger.@Nullable Kind kind = KINDS.get(row.get("soort"));
        if (kind == null) {
            throw new IllegalArgumentException("'soort' is not one of " + KINDS.keySet());
        }
        return new Merger(
                LocalDate.parse(row.get("ingangsdatum")),
                new MunicipalityCode(row.get("oude-gemeentecode")),
                row.get("oude-gemeente"),
                new MunicipalityCode(row.get("nieuwe-gemeentecode")),
                row.get("nieuwe-gemeente"),
                kind);
    }

    private static @Nullable LocalDate lastDay(CSVRecord row) {
        String day = row.get("laatste-dag");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private <T> List<T> read(String file, Function<CSVRecord, T> as) {
        try (InputStream in = folder.apply(file)) {
            if (in == null) {
                throw new IllegalStateException(NAME + file + " is missing");
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(row -> understood(file, row, as))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T understood(String file, CSVRecord row, Function<CSVRecord, T> as) {
        try {
            return as.apply(row);
        } catch (RuntimeException e) {
            long line = row.getRecordNumber() + 1; // The header is the first.
            throw new IllegalStateException(NAME + file + ", line " + line + ": " + e.getMessage(), e);
        }
    }
}
