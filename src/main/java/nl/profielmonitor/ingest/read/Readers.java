package nl.profielmonitor.ingest.read;

import java.util.List;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;

/** Finds the reader for a file. */
public final class Readers {

    private static final long MEGABYTE = 1024 * 1024;

    /** A workbook is a file that may be so many times as large when it is unpacked. */
    private static final long UNPACKED = 8;

    private final List<DeliveryReader> readers;
    private final long largest;

    /** @param largest size of a file, in bytes */
    public Readers(long largest) {
        this.largest = largest;
        readers = List.of(new PdfReader(), new WorkbookReader(UNPACKED * largest), new TextReader(), new CsvReader());
    }

    public ReadFile read(byte[] content) {
        if (content.length > largest) {
            return new ReadFile.Failure(Finding.error(FindingCode.TE_GROOT_BESTAND)
                    .with(inMegabytes(content.length), inMegabytes(largest)));
        }
        return readers.stream()
                .filter(reader -> reader.recognises(content))
                .findFirst()
                .map(reader -> reader.read(content))
                .orElseGet(() -> new ReadFile.Failure(unknownKind(content)));
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
