package nl.profielmonitor.ingest.read;

import java.util.Optional;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;

/** Finds in a text what is no line of a table of figures, before anything is done with it that takes memory. */
final class LongLines {

    /** In characters. A line of a table has some hundreds, of text hardly more. */
    private static final int LONGEST = 1_000_000;

    private LongLines() {}

    /** What is to be said of the first line that is too long; empty if none is. */
    static Optional<Finding> first(String text) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean ends = character == '\n'
                    || (character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
            if (at - start >= LONGEST) {
                return Optional.of(
                        Finding.error(FindingCode.ONLEESBAAR_BESTAND).on(line).saying("te-lange-regel", LONGEST));
            }
            if (ends) {
                line++;
                start = at + 1;
            }
        }
        return Optional.empty();
    }
}
