package nl.profielmonitor.publication;

import java.util.List;

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
                        labels.stream().map(CategoryLabel::asCategory).toList()),
                labels.stream().map(CategoryLabel::category).toList());
    }

    /** @throws IllegalArgumentException if the set has another number of categories */
    void mustHave(int counts) {
        if (counts != categories.size()) {
            throw new IllegalArgumentException(
                    "The set " + set.code() + " has " + categories.size() + " columns, not " + counts);
        }
    }
}
