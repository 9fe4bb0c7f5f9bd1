package nl.profielmonitor.ingest.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first bytes by which kinds of files that are no text are known. */
enum Signature {
    PNG("afbeelding", "\u0089PNG"),
    JPEG("afbeelding", "\u00FF\u00D8\u00FF"),
    GIF("afbeelding", "GIF8"),
    TIFF("afbeelding", "II*\0"),
    TIFF_BIG_ENDIAN("afbeelding", "MM\0*"),
    RIFF("afbeelding", "RIFF"),
    /** Read by {@link PdfReader}, never refused. */
    PDF("anders", "%PDF-"),
    /** Also {@code .xlsx}, {@code .ods} and {@code .docx}. */
    ZIP("werkmap", "PK\u0003\u0004"),
    EMPTY_ZIP("werkmap", "PK\u0005\u0006"),
    /** {@code .xls} and {@code .doc} from before 2007. */
    COMPOUND_FILE("werkmap", "\u00D0\u00CF\u0011\u00E0"),
    GZIP("ingepakt", "\u001F\u008B"),
    SEVEN_ZIP("ingepakt", "7z\u00BC\u00AF"),
    RAR("ingepakt", "Rar!\u001A");

    private final String kind;
    /** A character for each byte. */
    private final String start;

    Signature(String kind, String start) {
        this.kind = kind;
        this.start = start;
    }

    /** The word for its kind in the sentence that refuses it. */
    String kind() {
        return kind;
    }

    static Optional<Signature> of(byte[] content) {
        return Arrays.stream(values())
                .filter(signature -> signature.starts(content))
                .findFirst();
    }

    private boolean starts(byte[] content) {
        return content.length >= start.length()
                && IntStream.range(0, start.length()).allMatch(i -> (content[i] & 0xFF) == start.charAt(i));
    }
}
