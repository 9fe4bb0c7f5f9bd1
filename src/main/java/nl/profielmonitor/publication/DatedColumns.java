package nl.profielmonitor.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A column set under the names and in the order of a moment.
 *
 * @param id of the set in the database
 * @param categories ids of its categories in the database, in the same order as in the set
 */
record DatedColumns(int id, ColumnSet set, List<Integer> categories) {

    /** @param labels one for each category, in their order; not empty */
    static DatedColumns of(List<CategoryLabel> labels) {
        CategoryLabel any = labels.get(0);
        return new DatedColumns(
                any.set(),
                new ColumnSet(
                        any.setCode(),
                        any.firstQuarter(),
                        any.lastQuarter(),
                        labels.stream().map(CategoryLabel::asCategory).toList(),
                        labels.stream()
                                .sorted(Comparator.comparingInt(CategoryLabel::category))
                                .map(CategoryLabel::categoryCode)
                                .toList()),
                labels.stream().map(CategoryLabel::category).toList());
    }

    /**
     * The same columns in the order in which figures follow them: a steward may have changed it since they were read.
     *
     * @throws IllegalArgumentException if the set has other columns than the figures
     */
    DatedColumns inOrderOf(ColumnSet followed) {
        List<String> codes = followed.codes();
        if (codes.size() != categories.size() || !Set.copyOf(codes).equals(Set.copyOf(set.codes()))) {
            throw new IllegalArgumentException("The set " + set.code() + " has other columns than " + codes);
        }
        return new DatedColumns(
                id,
                followed,
                codes.stream()
                        .map(code -> categories.get(set.codes().indexOf(code)))
                        .toList());
    }

    /** @throws IllegalArgumentException if the set has another number of categories */
    void mustHave(int counts) {
        if (counts != categories.size()) {
            throw new IllegalArgumentException(
                    "The set " + set.code() + " has " + categories.size() + " columns, not " + counts);
        }
    }
}
