package nl.profielmonitor.ingest.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lines with headings above a table, gathered from its first row upwards.
 *
 * @param <L> what tells a line from others
 */
final class HeadingLines<L> {

    private final Map<L, List<Head>> found = new LinkedHashMap<>();
    private final Map<L, List<Head>> perhaps = new LinkedHashMap<>();
    /** Lines of nothing but numbers right above the first row. */
    private final Map<L, List<Head>> numbers = new LinkedHashMap<>();

    private boolean torn;

    /**
     * Takes the next line up, which stands close to the one before.
     *
     * @param pieces of it; none if it is not known where they stand
     * @return whether it may have more above it
     */
    boolean take(L line, List<Head> pieces) {
        if (pieces.isEmpty()) {
            return false;
        }
        if (Head.areHeadings(pieces)) {
            found.put(line, pieces);
            found.putAll(perhaps);
            perhaps.clear();
            return true;
        }
        boolean onlyNames = pieces.size() == 1 && pieces.get(0).overNames();
        boolean onlyCells = pieces.stream().noneMatch(Head::overNames);
        if (pieces.stream().anyMatch(piece -> piece.over().size() != 1) || !(onlyNames || onlyCells)) {
            // A sentence is no heading. Anything else may be a part of one that cannot be read.
            torn |= onlyCells;
            return false;
        }
        if (!found.isEmpty() || TableHeadings.nameNames(pieces.get(0).text())) {
            perhaps.put(line, pieces);
        } else if (onlyCells) {
            numbers.put(line, pieces);
        }
        // Under all headings a name is rather a piece of the first row's.
        return true;
    }

    /**
     * Each with its pieces, over no column where they may not be all of their headings.
     *
     * @param near whether a line stands closer under the one above it than rows do: then they are lines of one heading
     */
    Map<L, List<Head>> found(Predicate<L> near) {
        torn |= !numbers.values().stream().allMatch(line -> areUnder(line, Head::isOverOne));
        if (numbers.keySet().stream().allMatch(near)
                && numbers.values().stream().allMatch(line -> areUnder(line, head -> true))) {
            found.putAll(numbers);
        } else {
            torn = true;
        }
        if (torn || perhaps.values().stream().anyMatch(pieces -> pieces.get(0).overCells())) {
            found.replaceAll((line, pieces) -> pieces.stream()
                    .map(piece -> new Head(piece.text(), Set.of()))
                    .toList());
        }
        return found;
    }

    /** Whether every number of a line has such a heading above it, over the same column. */
    private boolean areUnder(List<Head> line, Predicate<Head> such) {
        return line.stream()
                .allMatch(number -> found.values().stream()
                        .flatMap(List::stream)
                        .filter(such)
                        .anyMatch(above -> above.over().containsAll(number.over())));
    }
}
