package nl.profielmonitor.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.threeten.extra.YearQuarter;

/** Reads {@code kolommen.csv}: a line for each column of each set. */
final class ColumnFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private ColumnFile() {}

    static List<Line> read(Resource file) {
        try (InputStream in = file.getInputStream();
                CSVParser records = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return records.stream().map(Line::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param place of the column among those of its set, from 1 */
    record Line(String set, YearQuarter first, @Nullable YearQuarter last, int place, CountCategory category) {

        private static Line of(CSVRecord cells) {
            String last = cells.get("laatste_kwartaal");
            return new Line(
                    cells.get("kolommenset"),
                    YearQuarter.parse(cells.get("eerste_kwartaal")),
                    last == null ? null : YearQuarter.parse(last),
                    Integer.parseInt(cells.get("volgorde")),
                    new CountCategory(
                            cells.get("kolom"),
                            cells.get("naam_nl"),
                            cells.get("naam_en"),
                            cells.get("toelichting_nl"),
                            cells.get("toelichting_en"),
                            cells.get("bevestigd").equals("ja")));
        }
    }
}
