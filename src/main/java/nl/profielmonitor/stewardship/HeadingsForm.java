package nl.profielmonitor.stewardship;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.HeaderReading;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.ingest.Headings.Heading;
import nl.profielmonitor.publication.ColumnSet;
import org.jspecify.annotations.Nullable;

/**
 * What a steward says of the columns of a file that we do not know, as typed.
 *
 * @param options what a column can be, each with its field's value
 * @param seen what the file was compared with and how it was read ({@link Assessment#standing()})
 * @param names whether the headings of the file become the names of the columns
 */
record HeadingsForm(Headings headings, List<UnknownHeading> entries, List<Option> options, String seen, boolean names) {

    static final String SEEN = "gezien";
    static final String NAMES = "namen";

    /** The value of {@link #NAMES} for names that hold on the whole site. */
    static final String ON_SITE = "site";

    /** More columns than this are not shown: whoever has so many changes the file. */
    private static final int MOST = 60;

    record Option(String value, String label) {}

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
                                                .map(heading -> UnknownHeading.of(heading, typed, sheet))
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
    public List<UnknownHeading> faulty() {
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
        for (UnknownHeading entry : entries) {
            meanings.remove(entry.heading().index());
            if (entry.value().equals(UnknownHeading.NOT_USED)) {
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
                .filter(entry -> entry.value().equals(UnknownHeading.FRESH))
                .map(entry -> entry.heading().index())
                .toList();
    }
}
