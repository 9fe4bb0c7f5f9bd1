package nl.profielmonitor.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How a steward wants the header of a file to be read, where we do not know it ourselves. It quotes nothing of the file, and
 * stays when that is erased.
 *
 * @param sheet number of the worksheet that has it, from 0; absent for what is no workbook
 * @param line of the header
 * @param meanings by the place of a column, from 0: what it is, as a file should write its header, or {@link #NOT_USED}
 */
public record HeaderReading(OptionalInt sheet, int line, Map<Integer, String> meanings) {

    /** The meaning of a column that is left out. */
    public static final String NOT_USED = "";

    public HeaderReading {
        meanings = Collections.unmodifiableMap(new TreeMap<>(meanings));
    }

    /** What is said of a column; empty if nothing is. */
    public Optional<String> meaning(int index) {
        return Optional.ofNullable(meanings.get(index));
    }

    /** Whether it is about a worksheet. */
    boolean isOn(int number) {
        return sheet.isEmpty() || sheet.getAsInt() == number;
    }
}
