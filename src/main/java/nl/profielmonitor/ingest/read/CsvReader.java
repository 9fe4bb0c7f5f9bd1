package nl.profielmonitor.ingest.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Assessment.Source;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated values as RFC 4180 has them, and as spreadsheets write them in its place. */
final class CsvReader implements DeliveryReader {

    /** Regions, quarters and small numbers come in a file over and over; so many different texts are kept once. */
    private static final int TEXTS_SHARED = 50_000;

    @Override
    public boolean recognises(byte[] content) {
        return Signature.of(content).isEmpty() && Encoding.mayBeOf(content);
    }

    @Override
    public ReadFile read(byte[] content, RowCount count) {
        Encoding encoding = Encoding.of(content).orElseThrow();
        return encoding.decode(content)
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> read(text, encoding, count))
                .orElseGet(() -> new ReadFile.Failure(Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                        .saying("tekens", encoding.charset().name())));
    }

    private static ReadFile read(String text, Encoding encoding, RowCount count) {
        if (Blanks.isBlank(text)) {
            return new ReadFile.Failure(Finding.error(FindingCode.LEEG_BESTAND));
        }
        Optional<Finding> longLine = LongLines.first(text);
        if (longLine.isPresent()) {
            return new ReadFile.Failure(longLine.get());
        }
        Optional<Delimiter> stated = Delimiter.stated(text);
        Delimiter delimiter = stated.orElseGet(() -> Delimiter.guess(text));
        List<SheetRow> rows = new ArrayList<>();
        Optional<Finding> fault = parse(text, delimiter, rows, count);
        if (fault.isPresent()) {
            return new ReadFile.Failure(fault.get());
        }
        if (stated.isPresent()) {
            rows.remove(0);
            if (!rows.isEmpty() && rows.stream().allMatch(row -> row.cells().size() == 1)) {
                return new ReadFile.Failure(promisedInVain(delimiter));
            }
        }
        return rows.isEmpty()
                ? new ReadFile.Failure(Finding.error(FindingCode.LEEG_BESTAND))
                : new ReadFile.Rows(
                        new Source(
                                "csv",
                                Optional.of(encoding.charset().name()),
                                Optional.of(delimiter.character()),
                                List.of()),
                        rows,
                        remarks(encoding, delimiter, stated.isPresent()));
    }

    private static Optional<Finding> parse(String text, Delimiter delimiter, List<SheetRow> rows, RowCount count) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter.character())
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        Map<String, String> shared = new HashMap<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = cells(records.next(), shared);
                if (!Blanks.areBlank(cells)) {
                    count.increase();
                    rows.add(new SheetRow(Math.toIntExact(line), cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            // Nothing is read but memory: what is wrong is a quote that is not closed, or closed within a cell.
            return Optional.of(Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                    .on(Math.toIntExact(line))
                    .saying("aanhalingsteken"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding promisedInVain(Delimiter delimiter) {
        return Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                .on(1)
                .saying(delimiter == Delimiter.TAB ? "tab" : "scheidingsteken", delimiter.character());
    }

    private static List<String> cells(CSVRecord row, Map<String, String> shared) {
        String[] cells = row.values();
        for (int i = 0; i < cells.length; i++) {
            String known = shared.get(cells[i]);
            if (known != null) {
                cells[i] = known;
            } else if (shared.size() < TEXTS_SHARED) {
                shared.put(cells[i], cells[i]);
            }
        }
        return List.of(cells);
    }

    /** UTF-8 and the comma are what a CSV should have: where a file has them nothing was assumed. */
    private static List<Finding> remarks(Encoding encoding, Delimiter delimiter, boolean stated) {
        List<Finding> remarks = new ArrayList<>(encoding.remarks());
        if (!stated && delimiter != Delimiter.COMMA) {
            remarks.add(Finding.remark(FindingCode.SCHEIDINGSTEKEN_AFGELEID)
                    .saying(delimiter == Delimiter.TAB ? "tab" : "puntkomma"));
        }
        return remarks;
    }
}
