package nl.profielmonitor.stewardship;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.DeliveredHeadings;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.HeadingsLog;
import nl.profielmonitor.publication.NamedSet;
import nl.profielmonitor.publication.PrintedHeadings;
import org.springframework.stereotype.Component;

/** The headings of delivered publications as names for the columns that do not have them, if a steward confirms it. */
@Component
class HeadingNames {

    private final HeadingsLog headings;
    private final ColumnSets columns;

    HeadingNames(HeadingsLog headings, ColumnSets columns) {
        this.headings = headings;
        this.columns = columns;
    }

    /** Those of a delivery; empty if all columns are called so, or it is not clear what stands above which. */
    Optional<NamesInFile> of(Delivery delivery) {
        return headings.of(delivery.id()).stream()
                .filter(PrintedHeadings::certain)
                .findFirst()
                .flatMap(of -> columns.named().stream()
                        .filter(set -> set.columns().code().equals(of.columnSet()))
                        .findFirst()
                        .map(set -> new NamesInFile(delivery, List.of(of.columnSet()), names(of, set))))
                .filter(proposed -> !proposed.names().isEmpty());
    }

    /**
     * By the codes of sets the newest headings that a steward has not decided on: who named the columns after they were
     * delivered did so.
     */
    Map<String, DeliveredHeadings> undecided() {
        Map<String, DeliveredHeadings> undecided = new LinkedHashMap<>(headings.newest());
        Map<String, NamedSet> sets = new LinkedHashMap<>();
        columns.named().forEach(set -> sets.put(set.columns().code(), set));
        undecided
                .entrySet()
                .removeIf(one -> !sets.containsKey(one.getKey())
                        || !isUndecided(
                                names(one.getValue().headings(), sets.get(one.getKey())),
                                one.getValue().receivedAt(),
                                sets.get(one.getKey())));
        return undecided;
    }

    private static boolean isUndecided(Map<String, String> names, Instant received, NamedSet set) {
        return set.columns().categories().stream()
                .filter(category -> names.containsKey(category.code()))
                .anyMatch(category -> !category.named() || received.isAfter(set.last()));
    }

    /** By the codes of the columns what stands above them, where that is none of their names. */
    private Map<String, String> names(PrintedHeadings of, NamedSet set) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> printed = set.columns().printed();
        for (int place = 0; place < Math.min(printed.size(), of.columns().size()); place++) {
            String heading = of.columns().get(place);
            if (known(printed.get(place), set).noneMatch(name -> Names.same(name, heading))) {
                names.put(printed.get(place), heading);
            }
        }
        return names;
    }

    /** A name that was given up for a placeholder may come back; one that was changed for another is known to be old. */
    private Stream<String> known(String code, NamedSet set) {
        CountCategory column =
                set.columns().categories().get(set.columns().codes().indexOf(code));
        return column.named()
                ? columns.labels(set.columns().code(), code).stream()
                : Stream.of(code, column.nameNl(), column.nameEn());
    }
}
