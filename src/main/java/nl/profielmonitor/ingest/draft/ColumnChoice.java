package nl.profielmonitor.ingest.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.publication.ColumnSet;
import org.threeten.extra.YearQuarter;

/** Chooses for each quarter of a file the column set that its counts follow. */
final class ColumnChoice {

    /** @param complete whether the file has all columns of the set */
    record Choice(ColumnSet set, List<Place> places, boolean complete) {}

    private final Table table;
    private final Vocabulary vocabulary;
    private final Consumer<Finding> findings;
    private final Map<YearQuarter, Choice> chosen = new HashMap<>();
    private final Set<ColumnSet> lamented = new HashSet<>();

    ColumnChoice(Table table, Vocabulary vocabulary, Consumer<Finding> findings) {
        this.table = table;
        this.vocabulary = vocabulary;
        this.findings = findings;
        if (!table.complete()) {
            // What the table says of its header is about this set.
            lamented.add(table.set());
        }
    }

    /** Whether a column set holds in a quarter. */
    boolean existIn(YearQuarter quarter) {
        return vocabulary.sets().stream().anyMatch(set -> set.in(quarter));
    }

    /** @param quarter one in which a column set holds */
    Choice in(YearQuarter quarter) {
        Choice known = chosen.get(quarter);
        if (known == null) {
            known = choose(
                    vocabulary.sets().stream().filter(set -> set.in(quarter)).toList());
            chosen.put(quarter, known);
            if (!known.complete() && lamented.add(known.set())) {
                lament(known, quarter);
            }
        }
        return known;
    }

    /** For rows of which the quarter is not known. */
    Choice any() {
        return choose(vocabulary.sets());
    }

    /** Count columns that the file has and no row needs. */
    List<Place.At> unused() {
        Set<Place> used = new HashSet<>();
        chosen.values().forEach(choice -> used.addAll(choice.places()));
        return chosen.isEmpty()
                ? List.of()
                : vocabulary.sets().stream()
                        .flatMap(set -> table.columns().places(set).stream())
                        .filter(place -> !used.contains(place))
                        .flatMap(place -> place.at().stream())
                        .distinct()
                        .toList();
    }

    private Choice choose(List<ColumnSet> sets) {
        ColumnSet best = table.columns().bestOf(sets).orElseThrow();
        return new Choice(best, table.columns().places(best), table.columns().hasAllOf(best));
    }

    private void lament(Choice choice, YearQuarter quarter) {
        IntStream.range(0, choice.places().size())
                .filter(category -> choice.places().get(category) == Place.Nowhere.MISSING)
                .mapToObj(category -> choice.set().categories().get(category).code())
                .forEach(header -> findings.accept(Finding.error(FindingCode.ONTBREKENDE_KOLOM)
                        .on(table.columns().line())
                        .in(header)
                        .saying("in-kwartaal", header, quarter.toString())));
    }
}
