package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Map;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.NamedSet;

/**
 * What a delivered file calls the columns, as is printed above them or as a steward said.
 *
 * @param sets codes of the sets that the columns are of
 * @param names the headings, by the codes of the columns
 */
record NamesInFile(Delivery delivery, List<String> sets, Map<String, String> names) {

    /** The forms of all sets, with these names in those of the file's. */
    List<ColumnForm> forms(List<NamedSet> all) {
        return all.stream()
                .map(set -> sets.contains(set.columns().code()) ? ColumnForm.proposed(set, names) : ColumnForm.of(set))
                .toList();
    }

    /** Whether it is about a set. */
    public boolean isAbout(String set) {
        return sets.contains(set);
    }
}
