package nl.profielmonitor.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which columns of different sets mean the same. It holds both ways and for any number of sets: a column means one thing, and
 * of each set one column at most means it.
 *
 * @param meanings the columns that mean the same, two or more each time; of the oldest set first
 */
public record SameColumns(List<List<ColumnRef>> meanings) {

    /** Nothing was said of any column. */
    public static final SameColumns NONE = new SameColumns(List.of());

    public SameColumns {
        meanings = meanings.stream().map(List::copyOf).toList();
    }

    /** The columns of other sets that mean the same as one; of the oldest set first. */
    public List<ColumnRef> others(ColumnRef column) {
        return meanings.stream()
                .filter(meaning -> meaning.contains(column))
                .flatMap(List::stream)
                .filter(other -> !other.equals(column))
                .toList();
    }

    /** The column of a set that means the same as one, which is itself in its own set. */
    public Optional<String> in(String set, ColumnRef column) {
        return column.set().equals(set)
                ? Optional.of(column.column())
                : others(column).stream()
                        .filter(other -> other.set().equals(set))
                        .map(ColumnRef::column)
                        .findFirst();
    }

    /** Two columns of one set, of which it cannot be that they mean the same. */
    record Clash(ColumnRef one, ColumnRef other) {}

    /** The first two columns of one set that would mean the same; empty if it is all clear. */
    Optional<Clash> clash() {
        for (List<ColumnRef> meaning : meanings) {
            for (ColumnRef one : meaning) {
                Optional<Clash> clash = meaning.stream()
                        .filter(other -> other.set().equals(one.set()) && !other.equals(one))
                        .map(other -> new Clash(one, other))
                        .findFirst();
                if (clash.isPresent()) {
                    return clash;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The same with other words about some columns. A column that is said to be the same as another, or as none, leaves what it
     * was the same as in older sets; what newer sets have that is the same as it comes along.
     *
     * @param wanted for each column that of an older set; empty for none
     * @param sets codes of all sets, oldest first
     */
    SameColumns with(Map<ColumnRef, Optional<ColumnRef>> wanted, List<String> sets) {
        List<Set<ColumnRef>> all = new ArrayList<>();
        meanings.forEach(meaning -> all.add(new LinkedHashSet<>(meaning)));
        wanted.keySet().forEach(column -> cut(column, all, sets));
        wanted.forEach((column, same) -> same.ifPresent(other -> join(column, other, all)));
        return new SameColumns(all.stream()
                .filter(meaning -> meaning.size() > 1)
                .map(meaning -> inOrder(meaning, sets))
                .toList());
    }

    private static void cut(ColumnRef column, List<Set<ColumnRef>> all, List<String> sets) {
        Set<ColumnRef> meaning = of(column, all);
        int at = sets.indexOf(column.set());
        Set<ColumnRef> newer = meaning.stream()
                .filter(other -> other.equals(column) || sets.indexOf(other.set()) > at)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        meaning.removeAll(newer);
        all.add(newer);
    }

    private static void join(ColumnRef column, ColumnRef other, List<Set<ColumnRef>> all) {
        Set<ColumnRef> one = of(column, all);
        Set<ColumnRef> two = of(other, all);
        if (one != two) {
            all.removeIf(meaning -> meaning == two);
            one.addAll(two);
        }
    }

    private static Set<ColumnRef> of(ColumnRef column, List<Set<ColumnRef>> all) {
        return all.stream()
                .filter(meaning -> meaning.contains(column))
                .findFirst()
                .orElseGet(() -> {
                    Set<ColumnRef> alone = new LinkedHashSet<>(List.of(column));
                    all.add(alone);
                    return alone;
                });
    }

    private static List<ColumnRef> inOrder(Collection<ColumnRef> meaning, List<String> sets) {
        return meaning.stream()
                .sorted(Comparator.comparingInt((ColumnRef column) -> sets.indexOf(column.set()))
                        .thenComparing(ColumnRef::column))
                .toList();
    }
}
