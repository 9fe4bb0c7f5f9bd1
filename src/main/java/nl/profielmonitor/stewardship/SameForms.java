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
     * The same, with what was chosen of one set, on the version that it was chosen on.
     *
     * @param chosenOf its code
     */
    Map<String, SameForm> all(String chosenOf, UnaryOperator<String> fields) {
        int version = meanings.version();
        List<ColumnSet> sets = columns.all();
        SameColumns same = meanings.all();
        List<Declaration> said = meanings.declarations();
        Map<String, SameForm> forms = new LinkedHashMap<>();
        sets.stream().skip(1).forEach(set -> {
            Optional<UnaryOperator<String>> typed =
                    Optional.of(fields).filter(it -> set.code().equals(chosenOf));
            int seen = typed.map(SeenVersion::in).orElse(version);
            forms.put(set.code(), SameForm.of(set, sets, same, seen, said, typed));
        });
        return forms;
    }
}
