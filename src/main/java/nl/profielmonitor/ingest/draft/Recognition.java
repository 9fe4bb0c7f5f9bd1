package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.publication.ColumnSet;

/** The columns of a file, as far as they are known by their names. */
final class Recognition {

    private final Vocabulary vocabulary;
    private final Map<Role, Place> roles = new EnumMap<>(Role.class);
    private final Map<ColumnSet, List<Place>> categories = new HashMap<>();
    private final List<Place.At> unknown = new ArrayList<>();
    private final Map<Object, Place.At> firsts = new HashMap<>();
    private final Map<Place.At, Place.At> seconds = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    /** By place; of a role under the role itself, of a column under its set. */
    private final Map<Integer, Map<Object, String>> meanings = new HashMap<>();

    Recognition(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary
                .sets()
                .forEach(set -> categories.put(
                        set,
                        new ArrayList<>(Collections.nCopies(set.categories().size(), Place.Nowhere.MISSING))));
    }

    /**
     * The next column.
     *
     * @param name of the column: as the file has it, or as a steward says; one without a name is not used
     */
    void take(Place.At at, String name) {
        positions.putIfAbsent(at.header(), at.index());
        if (!name.isEmpty()) {
            String key = Names.key(name);
            vocabulary.roleOf(key).ifPresent(role -> recognise(role, at));
            categories.forEach((set, places) ->
                    vocabulary.categoryOf(set, key).ifPresent(category -> recognise(set, places, category, at)));
            if (!meanings.containsKey(at.index())) {
                unknown.add(at);
            }
        }
    }

    void recognise(Role role, Place.At at) {
        roles.put(role, placed(role, at));
        mean(at, role, role.header());
        unknown.remove(at);
    }

    private void recognise(ColumnSet set, List<Place> places, int category, Place.At at) {
        places.set(category, placed(List.<Object>of(set.code(), category), at));
        mean(at, set, set.codes().get(category));
    }

    private void mean(Place.At at, Object whose, String header) {
        meanings.computeIfAbsent(at.index(), index -> new LinkedHashMap<>()).put(whose, header);
    }

    /** The columns of a set are where it prints them, whatever they are called there. */
    void print(ColumnSet set, List<Place.At> inOrder) {
        List<Place> places = new ArrayList<>();
        set.codes().forEach(code -> places.add(inOrder.get(set.printed().indexOf(code))));
        categories.put(set, places);
    }

    private Place placed(Object which, Place.At at) {
        Place.At first = firsts.putIfAbsent(which, at);
        if (first == null) {
            return at;
        }
        seconds.putIfAbsent(at, first);
        return Place.Nowhere.DOUBLED;
    }

    Place place(Role role) {
        return roles.getOrDefault(role, Place.Nowhere.MISSING);
    }

    List<Place> places(ColumnSet set) {
        return Collections.unmodifiableList(categories.getOrDefault(set, List.of()));
    }

    /** Of the counts of any set. */
    Stream<Place> counts() {
        return categories.values().stream().flatMap(List::stream);
    }

    /** Where a header stands, from 0; after all others if the file does not have it. */
    int indexOf(String written) {
        return positions.getOrDefault(written, Integer.MAX_VALUE);
    }

    /** What a column is, or is in one of some sets, as a file should write its header. */
    Optional<String> meaning(int index, Collection<ColumnSet> sets) {
        Map<Object, String> all = meanings.getOrDefault(index, Map.of());
        return Stream.concat(Stream.of(Role.values()), sets.stream())
                .flatMap(whose -> Stream.ofNullable(all.get(whose)))
                .findFirst();
    }

    List<Place.At> unknown() {
        return List.copyOf(unknown);
    }

    /** Columns that come for a second time, with the first of each. */
    Map<Place.At, Place.At> seconds() {
        return Collections.unmodifiableMap(seconds);
    }

    /** How many columns were recognised. */
    int number() {
        Set<Place> found = new HashSet<>(roles.values());
        categories.values().forEach(found::addAll);
        found.removeAll(List.of(Place.Nowhere.values()));
        return found.size() + seconds.size();
    }
}
