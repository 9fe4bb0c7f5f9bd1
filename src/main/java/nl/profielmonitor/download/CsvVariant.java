package nl.profielmonitor.download;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For whom a CSV is written. */
enum CsvVariant {
    /** RFC 4180: comma, CRLF, UTF-8 without a byte order mark. */
    STANDARD(null, ',', ""),
    /** For an Excel with Dutch settings, which wants a semicolon, and knows UTF-8 only by its byte order mark. */
    EXCEL("excel", ';', "\uFEFF");

    private final @Nullable String code;
    private final char delimiter;
    private final String start;

    CsvVariant(@Nullable String code, char delimiter, String start) {
        this.code = code;
        this.delimiter = delimiter;
        this.start = start;
    }

    /** @param code as in an address; absent for the standard */
    static Optional<CsvVariant> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(variant -> Objects.equals(variant.code, code))
                .findFirst();
    }

    char delimiter() {
        return delimiter;
    }

    /** What the file begins with. */
    String start() {
        return start;
    }
}
