package nl.profielmonitor.stewardship;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.profielmonitor.publication.ColumnMeanings;
import nl.profielmonitor.publication.ColumnMeanings.Declaration;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.SameColumns;
import org.springframework.stereotype.Component;

/** Makes the forms in which a steward says which columns of different sets mean the same. */
@Component
class SameForms {

    private final ColumnSets columns;
    private final ColumnMeanings meanings;

    SameForms(ColumnSets columns, ColumnMeanings meanings) {
        this.columns = columns;
        this.meanings = meanings;
    }

    /** By the code of its set, for each that has older ones. */
    Map<String, SameForm> all() {
        return all("", field -> "");
    }

    /**
     * The same, with what was chosen of one set.
     *
     * @param chosenOf its code
     */
    Map<String, SameForm> all(String chosenOf, UnaryOperator<String> fields) {
        List<ColumnSet> sets = columns.all();
        SameColumns same = meanings.all();
        List<Declaration> said = meanings.declarations();
        int version = meanings.version();
        Map<String, SameForm> forms = new LinkedHashMap<>();
        sets.stream()
                .skip(1)
                .forEach(set -> forms.put(
                        set.code(),
                        SameForm.of(
                                set,
                                sets,
                                same,
                                version,
                                said,
                                Optional.of(fields).filter(typed -> set.code().equals(chosenOf)))));
        return forms;
    }
}
