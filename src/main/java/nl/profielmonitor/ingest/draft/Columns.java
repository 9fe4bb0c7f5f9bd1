package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.publication.ColumnSet;

/** Which column of a file is which, as its header says. */
public final class Columns {

    /** A file with more columns is no table of these figures; of its header no more is looked at. */
    public static final int MOST = 1_000;

    private final SheetRow header;
    private final int width;
    private final Map<Role, Place> roles = new EnumMap<>(Role.class);
    private final Map<ColumnSet, List<Place>> categories = new HashMap<>();
    private final List<Place.At> unknown = new ArrayList<>();
    private final Map<Place.At, Place.At> seconds = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private boolean printed;

    Columns(SheetRow header, Vocabulary vocabulary) {
        this.header = header;
        width = widthOf(header.cells());
        vocabulary
                .sets()
                .forEach(set -> categories.put(
                        set,
                        new ArrayList<>(Collections.nCopies(set.categories().size(), Place.Nowhere.MISSING))));
        Map<Object, Place.At> firsts = new HashMap<>();
        for (int index = 0; index < Math.min(width, MOST); index++) {
            Place.At at = new Place.At(index, Blanks.strip(header.cells().get(index)));
            positions.putIfAbsent(at.header(), index);
            if (!at.header().isEmpty()) {
                place(at, vocabulary, firsts);
            }
        }
    }

    /** Of a publication, which may state a percentage. */
    static Columns printed(SheetRow header, Vocabulary vocabulary) {
        Columns columns = new Columns(header, vocabulary);
        columns.printed = true;
        for (Place.At at : columns.unknown()) {
            if (at.header().equals(Role.PERCENTAGE.header())) {
                columns.roles.put(Role.PERCENTAGE, at);
                columns.unknown.remove(at);
            }
        }
        return columns;
    }

    private void place(Place.At at, Vocabulary vocabulary, Map<Object, Place.At> firsts) {
        Optional<Role> role = vocabulary.role(at.header());
        role.ifPresent(known -> roles.put(known, placed(known, at, firsts)));
        boolean known = role.isPresent();
        for (var set : categories.entrySet()) {
            Optional<Integer> category = vocabulary.category(set.getKey(), at.header());
            if (category.isPresent()) {
                known = true;
                Object which = List.<Object>of(set.getKey().code(), category.get());
                set.getValue().set(category.get(), placed(which, at, firsts));
            }
        }
        if (!known) {
            unknown.add(at);
        }
    }

    private Place placed(Object which, Place.At at, Map<Object, Place.At> firsts) {
        Place.At first = firsts.putIfAbsent(which, at);
        if (first == null) {
            return at;
        }
        seconds.putIfAbsent(at, first);
        return Place.Nowhere.DOUBLED;
    }

    /** The line of the header. */
    public int line() {
        return header.line();
    }

    /** The header as the file has it. */
    public SheetRow header() {
        return header;
    }

    /** How many cells a row needs to have. */
    public int width() {
        return width;
    }

    public Place place(Role role) {
        return roles.getOrDefault(role, Place.Nowhere.MISSING);
    }

    /** The header of a column, where the file has it once. */
    public Optional<String> header(Role role) {
        return place(role).at().map(Place.At::header);
    }

    /** Where a header stands, from 0; after all others if the file does not have it. */
    public int indexOf(String written) {
        return positions.getOrDefault(written, Integer.MAX_VALUE);
    }

    /** Where the columns of a set are, in the set's order. */
    public List<Place> places(ColumnSet set) {
        return Collections.unmodifiableList(categories.getOrDefault(set, List.of()));
    }

    /** Where numbers are expected: counts of any set, totals and the register. */
    Stream<Place.At> numbers() {
        return Stream.concat(
                        categories.values().stream().flatMap(List::stream),
                        Stream.of(place(Role.TOTAL), place(Role.REGISTER)))
                .flatMap(place -> place.at().stream());
    }

    /** Whether the file has a column, once or more often. */
    boolean has(Role role) {
        return place(role) != Place.Nowhere.MISSING;
    }

    boolean has(ColumnSet set, int category) {
        return places(set).get(category) != Place.Nowhere.MISSING;
    }

    boolean hasAllOf(ColumnSet set) {
        return !places(set).contains(Place.Nowhere.MISSING);
    }

    /** How many columns were recognised. */
    public int recognised() {
        Set<Place> found = new HashSet<>(roles.values());
        categories.values().forEach(found::addAll);
        found.removeAll(List.of(Place.Nowhere.values()));
        return found.size() + seconds.size();
    }

    /** The set of which the file has the most columns: all, it is to be hoped; of equals the newest. */
    Optional<ColumnSet> bestOf(Collection<ColumnSet> sets) {
        return sets.stream()
                .max(Comparator.<ColumnSet, Boolean>comparing(this::hasAllOf)
                        .thenComparing(set -> places(set).stream()
                                .filter(place -> place != Place.Nowhere.MISSING)
                                .count())
                        .thenComparing(ColumnSet::from));
    }

    /** Columns with a header that means nothing, in file order. */
    List<Place.At> unknown() {
        return List.copyOf(unknown);
    }

    /** Columns that come for a second time, with the first of each, in file order. */
    Map<Place.At, Place.At> seconds() {
        return Collections.unmodifiableMap(seconds);
    }

    /** How its rows should look. */
    RowShape shape() {
        return new RowShape(header, width, printed ? ReadFile.Publications.LEADING.size() + 1 : 0);
    }

    /** Excel writes empty cells after the last header. */
    private static int widthOf(List<String> cells) {
        int width = cells.size();
        while (width > 0 && Blanks.isBlank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }
}
