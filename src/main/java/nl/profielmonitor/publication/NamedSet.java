package nl.profielmonitor.publication;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column set with what its columns were called before.
 *
 * @param version how many labels its columns have or had: another one as soon as anything was named
 * @param last the moment of the latest label
 * @param placeholders by code the names that a column had before a steward named it, for those that had
 * @param namings every later label, newest first
 */
public record NamedSet(
        ColumnSet columns, int version, Instant last, Map<String, CountCategory> placeholders, List<Naming> namings) {

    public NamedSet {
        placeholders = Map.copyOf(placeholders);
        namings = List.copyOf(namings);
    }

    /**
     * A column that got another label.
     *
     * @param place among the columns of its set from then on, from 1
     * @param placeBefore its place until then
     */
    public record Naming(Instant from, CountCategory before, CountCategory after, int placeBefore, int place) {}

    /** The placeholder of a column, if it had one. */
    public Optional<CountCategory> placeholder(String code) {
        return Optional.ofNullable(placeholders.get(code));
    }

    /** The code and every name, Dutch and English, that a column has or had; empty for what is no column. */
    public Set<String> labels(String code) {
        return Stream.of(
                        placeholders.values().stream(),
                        namings.stream().map(Naming::before),
                        columns.categories().stream())
                .flatMap(categories -> categories)
                .filter(category -> category.code().equals(code))
                .flatMap(category -> Stream.of(code, category.nameNl(), category.nameEn()))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** @param histories the labels of each column, oldest first */
    static NamedSet of(ColumnSet columns, Collection<List<CategoryLabel>> histories) {
        List<CategoryLabel> all = histories.stream().flatMap(List::stream).toList();
        return new NamedSet(
                columns,
                all.size(),
                all.stream()
                        .map(CategoryLabel::validFrom)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                histories.stream()
                        .map(history -> history.get(0))
                        .filter(first -> !first.confirmed())
                        .collect(toMap(CategoryLabel::categoryCode, CategoryLabel::asCategory)),
                histories.stream()
                        .flatMap(history -> namings(history).stream())
                        .sorted(Comparator.comparing(Naming::from).reversed().thenComparing(Naming::place))
                        .toList());
    }

    private static List<Naming> namings(List<CategoryLabel> history) {
        List<Naming> namings = new ArrayList<>();
        @Nullable CategoryLabel before = null;
        for (CategoryLabel label : history) {
            if (before != null) {
                namings.add(new Naming(
                        label.validFrom(), before.asCategory(), label.asCategory(), before.place(), label.place()));
            }
            before = label;
        }
        return namings;
    }
}
