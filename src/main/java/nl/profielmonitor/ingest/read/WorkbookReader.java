package nl.profielmonitor.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Assessment.Source;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads workbooks ({@code .xlsx}): cells as text, and numbers as the text of a whole number, if they are whole. */
final class WorkbookReader implements DeliveryReader {

    private static final int BUFFER = 64 * 1024;

    /** Rows with more cells are those of no table of these figures. */
    private static final int MOST_FILLED = 100;

    /** How the parts of a workbook may be packed (ISO/IEC 29500-2); a ZIP may have others, which take libraries of their own. */
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    /** Only the format of a cell tells a date from a number. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private final long mostUnpacked;

    /** @param mostUnpacked what the parts of a workbook may take together, in bytes */
    WorkbookReader(long mostUnpacked) {
        this.mostUnpacked = mostUnpacked;
    }

    @Override
    public boolean recognises(byte[] content) {
        return Signature.of(content).filter(Signature.ZIP::equals).isPresent() && isWorkbook(content);
    }

    @Override
    public ReadFile read(byte[] content, RowCount count) {
        try {
            return unpacksTo(content) > mostUnpacked ? failure("uitgepakt-te-groot") : readSheets(content, count);
        } catch (RowCount.TooMany e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A broken workbook fails in as many ways as there are to break one.
            return failure("werkmap");
        }
    }

    private static ReadFile readSheets(byte[] content, RowCount count) throws IOException {
        List<ReadFile.Worksheet> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                ReadFile.Worksheet read = read(sheet, count);
                if (!read.rows().isEmpty()) {
                    sheets.add(read);
                }
            }
        }
        return sheets.isEmpty()
                ? new ReadFile.Failure(Finding.error(FindingCode.LEEG_BESTAND))
                : new ReadFile.Workbook(new Source("xlsx", Optional.empty(), Optional.empty(), List.of()), sheets);
    }

    private static ReadFile.Worksheet read(Sheet sheet, RowCount count) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        List<Integer> hidden = new ArrayList<>();
        try (Stream<Row> all = sheet.openStream()) {
            all.forEach(row -> {
                List<String> cells = cells(row);
                if (!Blanks.areBlank(cells)) {
                    count.increase();
                    rows.add(new SheetRow(row.getRowNum(), cells));
                    if (row.isHidden()) {
                        hidden.add(row.getRowNum());
                    }
                }
            });
        }
        return new ReadFile.Worksheet(sheet.getName(), filledUp(rows), hidden);
    }

    /** A workbook keeps no blank cells: every row gets as many as the longest has. */
    private static List<SheetRow> filledUp(List<SheetRow> rows) {
        int width = Math.min(
                MOST_FILLED,
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        return rows.stream()
                .map(row -> new SheetRow(row.line(), filledUp(row.cells(), width)))
                .toList();
    }

    private static List<String> filledUp(List<String> cells, int width) {
        return cells.size() >= width
                ? cells
                : Stream.concat(cells.stream(), Collections.nCopies(width - cells.size(), "").stream())
                        .toList();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int index = 0; index < row.getCellCount(); index++) {
            cells.add(row.getOptionalCell(index).map(CellText::of).orElse(""));
        }
        while (!cells.isEmpty() && Blanks.isBlank(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        return List.copyOf(cells);
    }

    private static boolean isWorkbook(byte[] content) {
        try (ZipFile zip = open(content)) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> entry.getName().startsWith("xl/"));
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Counts no further than it has to. */
    private long unpacksTo(byte[] content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (ZipFile zip = open(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!METHODS.contains(entry.getMethod())) {
                    throw new IOException("No workbook is packed so: " + entry.getMethod());
                }
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    for (int read = unpacked.read(buffer);
                            read > 0 && size <= mostUnpacked;
                            read = unpacked.read(buffer)) {
                        size += read;
                    }
                }
            }
        }
        return size;
    }

    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    private static ReadFile failure(String sentence) {
        return new ReadFile.Failure(
                Finding.error(FindingCode.ONLEESBAAR_BESTAND).saying(sentence));
    }
}
