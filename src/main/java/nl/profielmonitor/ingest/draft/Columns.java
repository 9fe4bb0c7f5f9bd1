package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.HeaderReading;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.publication.ColumnSet;

/** Which column of a file is which, as its header says. */
public final class Columns {

    /** A file with more columns is no table of these figures; of its header no more is looked at. */
    public static final int MOST = 1_000;

    private final SheetRow header;
    private final Map<Integer, String> said;
    private final Recognition recognition;
    private final int width;
    private boolean printed;

    Columns(SheetRow header, Vocabulary vocabulary) {
        this(header, vocabulary, Map.of());
    }

    /** @param given what a steward said of columns by their place, as {@link HeaderReading} has it */
    Columns(SheetRow header, Vocabulary vocabulary, Map<Integer, String> given) {
        this.header = header;
        said = new TreeMap<>(given);
        said.keySet().removeIf(index -> beyondDoubt(header.cells().get(index), vocabulary));
        width = Math.max(
                widthOf(header.cells()),
                said.keySet().stream().mapToInt(index -> index + 1).max().orElse(0));
        recognition = new Recognition(vocabulary);
        for (int index = 0; index < Math.min(width, MOST); index++) {
            Place.At at = new Place.At(index, Blanks.strip(header.cells().get(index)));
            recognition.take(at, said.getOrDefault(index, at.header()));
        }
    }

    /** That figures are made up nobody can say away. */
    private static boolean beyondDoubt(String written, Vocabulary vocabulary) {
        return vocabulary
                .roleOf(Names.key(written))
                .filter(Role.FICTITIOUS::equals)
                .isPresent();
    }

    /** Of a publication, which may state a percentage, and prints the columns of whichever set has so many. */
    static Columns printed(SheetRow header, Vocabulary vocabulary, int counts) {
        Columns columns = new Columns(header, vocabulary);
        columns.printed = true;
        for (Place.At at : columns.unknown()) {
            if (at.header().equals(Role.PERCENTAGE.header())) {
                columns.recognition.recognise(Role.PERCENTAGE, at);
            }
        }
        List<Place.At> printed = IntStream.range(0, counts)
                .map(place -> ReadFile.Publications.LEADING.size() + 1 + place)
                .mapToObj(index -> new Place.At(index, header.cells().get(index)))
                .toList();
        vocabulary.sets().stream()
                .filter(set -> set.printed().size() == counts)
                .forEach(set -> columns.recognition.print(set, printed));
        return columns;
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
        return recognition.place(role);
    }

    /** The header of a column, where the file has it once. */
    public Optional<String> header(Role role) {
        return place(role).at().map(Place.At::header);
    }

    /** Where a header stands, from 0; after all others if the file does not have it. */
    public int indexOf(String written) {
        return recognition.indexOf(written);
    }

    /** Where the columns of a set are, in the set's order. */
    public List<Place> places(ColumnSet set) {
        return recognition.places(set);
    }

    /** Where numbers are expected: counts of any set, totals and the register. */
    Stream<Place.At> numbers() {
        return Stream.concat(recognition.counts(), Stream.of(place(Role.TOTAL), place(Role.REGISTER)))
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

    /** The codes of the columns of a set that the file does not have. */
    List<String> lacking(ColumnSet set) {
        List<String> lacking = new ArrayList<>(set.codes());
        for (int category = set.codes().size() - 1; category >= 0; category--) {
            if (has(set, category)) {
                lacking.remove(category);
            }
        }
        return lacking;
    }

    /** How many columns were recognised. */
    public int recognised() {
        return recognition.number();
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
        return recognition.unknown();
    }

    /**
     * What a column is, as a file should write its header; empty for one that is not used, not known, or only as one of other
     * sets.
     */
    Optional<String> meaning(int index, Collection<ColumnSet> sets) {
        return recognition.meaning(index, sets);
    }

    /** What a steward said of columns, by their place. */
    Map<Integer, String> said() {
        return Collections.unmodifiableMap(said);
    }

    /** Columns that come for a second time, with the first of each, in file order. */
    Map<Place.At, Place.At> seconds() {
        return recognition.seconds();
    }

    /** How its rows should look. */
    RowShape shape() {
        return new RowShape(header, width, said.keySet(), printed ? ReadFile.Publications.LEADING.size() + 1 : 0);
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
