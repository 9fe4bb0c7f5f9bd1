package nl.profielmonitor.ingest.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;

/**
 * How the characters of a text are written in bytes.
 *
 * @param mark length of the byte order mark
 * @param assumed whether nothing in the file says so: it has no mark and is not plain UTF-8
 */
record Encoding(Charset charset, int mark, boolean assumed) {

    /** Of UTF-16 without a mark, in mostly Latin text, at least this part of the characters has a zero byte. */
    private static final double LATIN_PART = 0.7;

    /** Of a text, in characters. */
    private static final int PIECE = 8192;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * By byte order mark, else by where the zero bytes are, else UTF-8 if that fits, else windows-1252, which Dutch
     * Windows programs write. Empty if the zero bytes say that it is no text.
     */
    static Optional<Encoding> of(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return hasZero(content) ? Optional.empty() : Optional.of(new Encoding(StandardCharsets.UTF_8, 3, false));
        }
        if (starts(content, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, false));
        }
        if (starts(content, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, false));
        }
        return hasZero(content) ? ofZeros(content) : Optional.of(ofBytes(content));
    }

    /** Whether content may be text, as far as its zero bytes tell. */
    static boolean mayBeOf(byte[] content) {
        return !hasZero(content) || of(content).isPresent();
    }

    /** What is to be said of it: nothing, where the file itself says how it is written. */
    List<Finding> remarks() {
        return assumed ? List.of(Finding.remark(FindingCode.CODERING_AFGELEID).with(charset.name())) : List.of();
    }

    /** The text without its mark; empty if the bytes don't follow the encoding. */
    Optional<String> decode(byte[] content) {
        return fits(content)
                ? Optional.of(new String(content, mark, content.length - mark, charset))
                : Optional.empty();
    }

    /** Whether the bytes follow the encoding; found out piece by piece, for a file may take a good part of the memory. */
    private boolean fits(byte[] content) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content, mark, content.length - mark);
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult result = decoder.decode(bytes, piece, true);
        while (result.isOverflow()) {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
        }
        return result.isUnderflow() && decoder.flush(piece.clear()).isUnderflow();
    }

    private static Encoding ofBytes(byte[] content) {
        Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 0, false);
        return utf8.fits(content) ? utf8 : new Encoding(WINDOWS_1252, 0, true);
    }

    private static Optional<Encoding> ofZeros(byte[] content) {
        int atEven = zeros(content, 0);
        int atOdd = zeros(content, 1);
        double enough = LATIN_PART * content.length / 2;
        if (atEven == 0 && atOdd >= enough) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0, true));
        }
        if (atOdd == 0 && atEven >= enough) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0, true));
        }
        return Optional.empty();
    }

    private static boolean hasZero(byte[] content) {
        return zeros(content, 0) + zeros(content, 1) > 0;
    }

    private static int zeros(byte[] content, int first) {
        int zeros = 0;
        for (int i = first; i < content.length; i += 2) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean starts(byte[] content, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
