package nl.profielmonitor.stewardship;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.HeaderReading;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.ingest.Headings.Heading;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What a steward says of the columns of a file that we do not know, as typed.
 *
 * @param options what a column can be, each with its field's value
 * @param seen what the file was compared with and how it was read ({@link Assessment#standing()})
 * @param names whether the headings of the file become the names of the columns
 */
record HeadingsForm(Headings headings, List<Entry> entries, List<Option> options, String seen, boolean names) {

    static final String SEEN = "gezien";
    static final String NAMES = "namen";

    /** The value of {@link #NAMES} for names that hold on the whole site. */
    static final String ON_SITE = "site";

    private static final String COLUMN = "kop.";

    /** Says of a column that it is not used. */
    private static final String NOT_USED = "-";

    /** Says of a column that no set has it yet. */
    private static final String FRESH = "+";

    /** More columns than this are not shown: whoever has so many changes the file. */
    private static final int MOST = 60;

    record Option(String value, String label) {}

    /**
     * A column.
     *
     * @param value what was chosen; empty if nothing was
     * @param suggested whether nobody chose that, but it is nearly the same as the heading
     * @param examples of what it holds
     * @param fault key of what is wrong with what was chosen
     */
    record Entry(
            Heading heading,
            String value,
            boolean suggested,
            List<String> examples,
            @Nullable String fault) {

        private static final int EXAMPLES = 3;
        private static final int LONGEST_EXAMPLE = 30;

        public String field() {
            return COLUMN + heading.index();
        }

        /** What a spreadsheet calls it. */
        public String letter() {
            return new Provenance.Column(Optional.of(heading.text()), heading.index() + 1)
                    .letter()
                    .orElseThrow();
        }

        private static Entry of(Heading heading, Function<String, @Nullable String> typed, Assessment.Sheet sheet) {
            @Nullable String chosen = typed.apply(COLUMN + heading.index());
            String before = heading.chosen()
                    ? heading.meaning().orElse(NOT_USED)
                    : heading.likely().orElse("");
            return new Entry(
                    heading,
                    chosen == null ? before : chosen,
                    chosen == null && !heading.chosen() && heading.likely().isPresent(),
                    sheet.rows().stream()
                            .filter(row -> heading.index() < row.cells().size())
                            .map(row -> row.cells().get(heading.index()).strip())
                            .filter(text -> !text.isEmpty())
                            .limit(EXAMPLES)
                            .map(text -> text.length() > LONGEST_EXAMPLE
                                    ? text.substring(0, text.offsetByCodePoints(0, LONGEST_EXAMPLE / 2)) + "…"
                                    : text)
                            .toList(),
                    null);
        }

        private boolean isColumn() {
            return !value.isEmpty() && !value.equals(NOT_USED) && !value.equals(FRESH);
        }

        private Entry wrong(String key) {
            return new Entry(heading, value, suggested, examples, "stewardship.headings.fault." + key);
        }
    }

    /**
     * @param sets all column sets
     * @param typed what was chosen in a field; null for one that was not sent
     * @return empty for a file without a header
     */
    static Optional<HeadingsForm> of(
            Assessment assessment, List<ColumnSet> sets, Function<String, @Nullable String> typed, Locale locale) {
        return assessment
                .sheet()
                .flatMap(sheet -> sheet.headings()
                        .map(headings -> new HeadingsForm(
                                        headings,
                                        headings.open().stream()
                                                .limit(MOST)
                                                .map(heading -> Entry.of(heading, typed, sheet))
                                                .toList(),
                                        options(headings, sets, locale),
                                        assessment.standing(),
                                        ON_SITE.equals(typed.apply(NAMES)))
                                .judged()));
    }

    /** What is absent, and what was chosen before, for that may be moved to another column. */
    private static List<Option> options(Headings headings, List<ColumnSet> sets, Locale locale) {
        Map<String, String> options = new LinkedHashMap<>();
        Set<String> free = new HashSet<>(headings.absent());
        headings.open().forEach(heading -> heading.meaning().ifPresent(free::add));
        sets.stream()
                .filter(set -> headings.sets().contains(set.code()))
                .flatMap(set -> set.categories().stream())
                .filter(category -> free.contains(category.code()))
                .forEach(category ->
                        options.putIfAbsent(category.code(), category.name(locale) + " (" + category.code() + ")"));
        headings.absent().forEach(header -> options.putIfAbsent(header, header));
        free.forEach(header -> options.putIfAbsent(header, header));
        return options.entrySet().stream()
                .map(option -> new Option(option.getKey(), option.getValue()))
                .toList();
    }

    private HeadingsForm judged() {
        Set<String> taken = new HashSet<>();
        return new HeadingsForm(
                headings,
                entries.stream()
                        .map(entry -> entry.isColumn() && !taken.add(entry.value()) ? entry.wrong("twice") : entry)
                        .toList(),
                options,
                seen,
                names);
    }

    /** Those with a fault. */
    public List<Entry> faulty() {
        return entries.stream().filter(entry -> entry.fault() != null).toList();
    }

    /** How many columns nobody knows that are not shown. */
    public int unshown() {
        return headings.open().size() - entries.size();
    }

    /** What was said of the header. */
    HeaderReading reading() {
        Map<Integer, String> meanings = new TreeMap<>();
        headings.open().stream()
                .filter(Heading::chosen)
                .forEach(heading ->
                        meanings.put(heading.index(), heading.meaning().orElse(HeaderReading.NOT_USED)));
        Set<String> possible = options.stream().map(Option::value).collect(Collectors.toSet());
        for (Entry entry : entries) {
            meanings.remove(entry.heading().index());
            if (entry.value().equals(NOT_USED)) {
                meanings.put(entry.heading().index(), HeaderReading.NOT_USED);
            } else if (possible.contains(entry.value())) {
                meanings.put(entry.heading().index(), entry.value());
            }
        }
        return new HeaderReading(headings.sheet(), headings.line(), meanings);
    }

    /** Places of the columns that no set has yet. */
    List<Integer> fresh() {
        return entries.stream()
                .filter(entry -> entry.value().equals(FRESH))
                .map(entry -> entry.heading().index())
                .toList();
    }

    /** The same header elsewhere, of which nothing is said yet. */
    static HeaderReading at(int line, OptionalInt sheet) {
        return new HeaderReading(sheet, line, Map.of());
    }
}
