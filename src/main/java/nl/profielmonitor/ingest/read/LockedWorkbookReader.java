package nl.profielmonitor.ingest.read;

import java.nio.charset.StandardCharsets;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;

/** Recognises a workbook with a password, which is a package of another kind ([MS-OFFCRYPTO], section 2.3), and says so. */
final class LockedWorkbookReader implements DeliveryReader {

    /** The name of the stream that holds what is encrypted, as the package writes names: a zero after each letter. */
    private static final byte[] STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    @Override
    public boolean recognises(byte[] content) {
        return Signature.of(content).filter(Signature.COMPOUND_FILE::equals).isPresent() && contains(content);
    }

    @Override
    public ReadFile read(byte[] content, RowCount rows) {
        return new ReadFile.Failure(
                Finding.error(FindingCode.ONLEESBAAR_BESTAND).saying("versleuteld"));
    }

    private static boolean contains(byte[] content) {
        String letters = new String(content, StandardCharsets.ISO_8859_1);
        return letters.contains(new String(STREAM, StandardCharsets.ISO_8859_1));
    }
}
