package nl.profielmonitor.ingest.read;

import java.util.List;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;

/** Finds the reader for a file. */
public final class Readers {

    /**
     * Rows that are read of one file. The whole country takes 14 000 in ten years; a row takes up to half a kilobyte of
     * memory, and several deliveries may be read at once.
     */
    public static final int MOST_ROWS = 200_000;

    private static final long MEGABYTE = 1024 * 1024;

    /** A workbook is a file that may be so many times as large when it is unpacked. */
    private static final long UNPACKED = 8;

    private final List<DeliveryReader> readers;
    private final long largest;
    private final int mostRows;

    /** @param largest size of a file, in bytes */
    public Readers(long largest) {
        this(largest, MOST_ROWS);
    }

    /**
     * @param largest size of a file, in bytes
     * @param mostRows with content, in one file
     */
    public Readers(long largest, int mostRows) {
        this.largest = largest;
        this.mostRows = mostRows;
        readers = List.of(
                new PdfReader(),
                new WorkbookReader(UNPACKED * largest),
                new LockedWorkbookReader(),
                new TextReader(),
                new CsvReader());
    }

    public ReadFile read(byte[] content) {
        if (content.length > largest) {
            return new ReadFile.Failure(Finding.error(FindingCode.TE_GROOT_BESTAND)
                    .with(inMegabytes(content.length), inMegabytes(largest)));
        }
        return readers.stream()
                .filter(reader -> reader.recognises(content))
                .findFirst()
                .map(reader -> read(reader, content))
                .orElseGet(() -> new ReadFile.Failure(unknownKind(content)));
    }

    private ReadFile read(DeliveryReader reader, byte[] content) {
        try {
            return reader.read(content, new RowCount(mostRows));
        } catch (RowCount.TooMany e) {
            return new ReadFile.Failure(e.why());
        }
    }

    private static Finding unknownKind(byte[] content) {
        return Finding.error(FindingCode.ONBEKEND_BESTANDSTYPE)
                .saying(Signature.of(content).map(Signature::kind).orElse("anders"));
    }

    /** Rounded up, so that what is too large never looks as large as what is allowed. */
    private static long inMegabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
