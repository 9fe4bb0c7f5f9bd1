package nl.profielmonitor.ingest.read;

import java.util.Collection;
import java.util.Set;

/**
 * A piece of what stands on a line above a table.
 *
 * @param over the columns that it stands over: 0 is that of the names, then come those of the cells; none where it stands
 *     between them
 */
record Head(String text, Set<Integer> over) {

    private static final int NAMES = 0;

    Head {
        over = Set.copyOf(over);
    }

    /**
     * Whether pieces are a line of headings: one at least stands over a cell, where all begin with a word, for what begins
     * with a number is a row that lost something. What begins over the names and runs on over the cells is a sentence.
     */
    static boolean areHeadings(Collection<Head> pieces) {
        return pieces.stream().anyMatch(Head::overCells)
                && pieces.stream()
                        .noneMatch(piece -> piece.overCells() && (piece.overNames() || !piece.beginsWithWord()));
    }

    boolean overNames() {
        return over.contains(NAMES);
    }

    boolean overCells() {
        return over.stream().anyMatch(column -> column > NAMES);
    }

    boolean isOverOne() {
        return over.size() == 1;
    }

    private boolean beginsWithWord() {
        return !PrintedLine.isCell(text.split("\\s", 2)[0]);
    }
}
