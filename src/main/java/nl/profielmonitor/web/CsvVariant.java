package nl.profielmonitor.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** For whom a CSV is written. */
public enum CsvVariant {
    /** RFC 4180: comma, CRLF, UTF-8 without a byte order mark. */
    STANDARD(null, ',', ""),
    /** For an Excel with Dutch settings, which wants a semicolon, and knows UTF-8 only by its byte order mark. */
    EXCEL("excel", ';', "\uFEFF");

    /** The charset is said twice, here and by the Excel variant's byte order mark; {@code header} is RFC 4180's. */
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8; header=present";

    private final @Nullable String code;
    private final char delimiter;
    private final String start;

    CsvVariant(@Nullable String code, char delimiter, String start) {
        this.code = code;
        this.delimiter = delimiter;
        this.start = start;
    }

    /** @param code as in an address; absent for the standard */
    public static Optional<CsvVariant> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(variant -> Objects.equals(variant.code, code))
                .findFirst();
    }

    /** The bytes of a file; cells are written as they are, whatever a spreadsheet makes of them. */
    public byte[] write(List<List<String>> records) {
        StringWriter text = new StringWriter();
        text.append(start);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecords(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
