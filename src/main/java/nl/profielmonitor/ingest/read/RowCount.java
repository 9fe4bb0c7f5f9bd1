package nl.profielmonitor.ingest.read;

import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;

/**
 * How many rows with content a file turns out to have, counted while it is read: of one with too many nothing is kept
 * that would fill the memory.
 */
final class RowCount {

    private final int most;
    private int rows;

    RowCount(int most) {
        this.most = most;
    }

    /** @throws TooMany if this is one too many */
    void increase() {
        if (++rows > most) {
            throw new TooMany(most);
        }
    }

    /** Ends the reading of a file, whichever reader is at it. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int most;

        private TooMany(int most) {
            super("more than " + most + " rows");
            this.most = most;
        }

        Finding why() {
            return Finding.error(FindingCode.TE_GROOT_BESTAND).saying("rijen", most);
        }
    }
}
