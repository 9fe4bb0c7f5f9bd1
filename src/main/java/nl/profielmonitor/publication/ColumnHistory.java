package nl.profielmonitor.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every column set under every name that its columns have or had. */
final class ColumnHistory {

    /** Later than any label. */
    static final Instant NOW = Instant.MAX;

    /** Labels by set, each set's by category, each category's oldest first. */
    private final Map<Integer, Map<Integer, List<CategoryLabel>>> labels;

    /** @param labels ordered by set, category and moment */
    ColumnHistory(List<CategoryLabel> labels) {
        this.labels = labels.stream()
                .collect(groupingBy(
                        CategoryLabel::set,
                        LinkedHashMap::new,
                        groupingBy(CategoryLabel::category, LinkedHashMap::new, toList())));
    }

    List<DatedColumns> at(Instant moment) {
        return labels.keySet().stream().map(set -> at(moment, set)).toList();
    }

    /** A set as it was at a moment; under its first names where it was not there yet. */
    DatedColumns at(Instant moment, int set) {
        Map<Integer, List<CategoryLabel>> categories = labels.get(set);
        if (categories == null) {
            throw new IllegalArgumentException("No column set has the number " + set);
        }
        return DatedColumns.of(categories.values().stream()
                .map(history -> lastBefore(moment, history))
                .sorted(Comparator.comparingInt(CategoryLabel::place).thenComparingInt(CategoryLabel::category))
                .toList());
    }

    Optional<DatedColumns> now(String set) {
        return at(NOW).stream()
                .filter(columns -> columns.set().code().equals(set))
                .findFirst();
    }

    /** Each set with every name that its columns had, oldest period first. */
    List<NamedSet> named() {
        return labels.entrySet().stream()
                .map(set ->
                        NamedSet.of(at(NOW, set.getKey()).set(), set.getValue().values()))
                .toList();
    }

    private static CategoryLabel lastBefore(Instant moment, List<CategoryLabel> history) {
        return history.stream()
                .filter(label -> !label.validFrom().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElse(history.get(0));
    }
}
