package nl.profielmonitor.publication;

import java.util.List;
import java.util.Optional;

/**
 * Pages of a file that is printed in pages.
 *
 * @param first the number of the first of them, from 1
 * @param starts the line of the file with which each begins
 */
public record Pages(int first, List<Integer> starts) {

    /** Of a file that has none. */
    public static final Pages NONE = new Pages(1, List.of());

    public Pages {
        starts = List.copyOf(starts);
    }

    /** Where on its page a line stands; empty for what has no pages. */
    public Optional<OnPage> place(int line) {
        int before = before(line);
        return before == 0
                ? Optional.empty()
                : Optional.of(new OnPage(first + before - 1, line - starts.get(before - 1) + 1));
    }

    /** Those that have the lines from one to another. */
    public Pages having(int line, int last) {
        int from = Math.max(before(line), 1) - 1;
        return starts.isEmpty() ? NONE : new Pages(first + from, starts.subList(from, before(last)));
    }

    /** How many begin before or with a line. */
    private int before(int line) {
        int pages = 0;
        while (pages < starts.size() && starts.get(pages) <= line) {
            pages++;
        }
        return pages;
    }
}
