package nl.profielmonitor.ingest.read;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Counts the cells of each record of a CSV under some delimiter, and stumbles over nothing. A record that says nothing
 * has none, whatever delimiters it is made of.
 */
final class CellCounter implements Iterator<Integer> {

    private final String text;
    private final char delimiter;
    private int at;

    CellCounter(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    @Override
    public boolean hasNext() {
        return at < text.length();
    }

    @Override
    public Integer next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int cells = 1;
        boolean atStart = true;
        boolean quoted = false;
        boolean nothing = true;
        while (at < text.length()) {
            char character = text.charAt(at++);
            nothing &= character == '"' || Blanks.isNothing(character);
            if (character == '"' && (atStart || quoted)) {
                // A quote that is written twice closes and opens again.
                quoted = !quoted || skipped('"');
            } else if (!quoted && character == delimiter) {
                cells++;
                atStart = true;
                continue;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                break;
            }
            atStart = false;
        }
        return nothing ? 0 : cells;
    }

    private boolean skipped(char character) {
        boolean there = at < text.length() && text.charAt(at) == character;
        at += there ? 1 : 0;
        return there;
    }
}
