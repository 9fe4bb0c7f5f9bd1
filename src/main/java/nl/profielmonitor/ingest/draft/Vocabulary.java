package nl.profielmonitor.ingest.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.profielmonitor.geography.Likeness;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;

/** What the headers of a file may say. Headers are compared as {@link Names} says. */
public final class Vocabulary {

    /** So many letters that are right make up for one that is not. */
    private static final int SLIP = 5;

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<ColumnSet, Map<String, Integer>> categories = new LinkedHashMap<>();

    /** @param labels the code and every label that a column has or had, by the codes of column set and column */
    public Vocabulary(Collection<ColumnSet> sets, BiFunction<String, String, Set<String>> labels) {
        for (Role role : Role.ofSheets()) {
            roles.put(Names.key(role.header()), role);
        }
        sets.stream()
                .sorted(Comparator.comparing(ColumnSet::from))
                .forEach(set -> categories.put(set, namesOf(set, labels)));
    }

    /** All column sets, oldest first. */
    List<ColumnSet> sets() {
        return List.copyOf(categories.keySet());
    }

    /** @param key of a header ({@link Names#key}) */
    Optional<Role> roleOf(String key) {
        return Optional.ofNullable(roles.get(key));
    }

    /** Which of a set's columns a header means, from 0. */
    public Optional<Integer> category(ColumnSet set, String header) {
        return categoryOf(set, Names.key(header));
    }

    /** @param key of a header ({@link Names#key}) */
    Optional<Integer> categoryOf(ColumnSet set, String key) {
        return roles.containsKey(key)
                ? Optional.empty()
                : Optional.ofNullable(categories.getOrDefault(set, Map.of()).get(key));
    }

    /** What a header is most like, as a file should write it, among what the file lacks: what it has cannot be meant once more. */
    Optional<String> nearest(String header, Columns columns) {
        record Candidate(String header, Likeness likeness) {}
        String key = Names.key(header);
        return Stream.concat(
                        Role.ofSheets().stream()
                                .filter(role -> role != Role.FICTITIOUS && !columns.has(role))
                                .map(role -> new Candidate(role.header(), Likeness.of(key, Names.key(role.header())))),
                        categories.entrySet().stream()
                                .flatMap(set -> set.getValue().entrySet().stream()
                                        .filter(name -> !columns.has(set.getKey(), name.getValue()))
                                        .map(name -> new Candidate(
                                                set.getKey()
                                                        .categories()
                                                        .get(name.getValue())
                                                        .code(),
                                                Likeness.of(key, name.getKey())))))
                .filter(candidate -> candidate.likeness().close())
                .min(Comparator.comparing(Candidate::likeness).thenComparing(Candidate::header))
                .map(Candidate::header);
    }

    /**
     * The one of some columns that a header is nearly the same as: a letter or two are otherwise, and no digit.
     *
     * @param among as a file should write them
     */
    Optional<String> nearlySame(String header, List<String> among) {
        String key = Names.key(header);
        Map<String, Integer> distances = new HashMap<>();
        for (String column : among) {
            names(column)
                    .filter(name -> digits(name).equals(digits(key)))
                    .mapToInt(name -> Likeness.of(key, name).distance())
                    .filter(distance -> SLIP * distance <= key.length())
                    .forEach(distance -> distances.merge(column, distance, Math::min));
        }
        return distances.size() == 1 ? distances.keySet().stream().findFirst() : Optional.empty();
    }

    /** Every name of a column, as it is compared. */
    private Stream<String> names(String column) {
        return Stream.concat(
                Stream.of(Names.key(column)),
                categories.entrySet().stream()
                        .flatMap(set -> set.getValue().entrySet().stream()
                                .filter(name -> set.getKey()
                                        .codes()
                                        .get(name.getValue())
                                        .equals(column))
                                .map(Map.Entry::getKey)));
    }

    private static String digits(String key) {
        return NO_DIGITS.matcher(key).replaceAll("");
    }

    /**
     * The codes come first, then the names of now, then those of once: a name that moved from one column to another
     * means the one that has it now, and one that two columns had means neither.
     */
    private static Map<String, Integer> namesOf(ColumnSet set, BiFunction<String, String, Set<String>> labels) {
        List<Set<String>> codes = new ArrayList<>();
        List<Set<String>> now = new ArrayList<>();
        List<Set<String>> ever = new ArrayList<>();
        for (CountCategory category : set.categories()) {
            codes.add(keys(List.of(category.code())));
            now.add(keys(List.of(category.nameNl(), category.nameEn())));
            ever.add(keys(labels.apply(set.code(), category.code())));
        }
        Map<String, Integer> names = new HashMap<>();
        List.of(codes, now, ever).forEach(layer -> add(layer, names));
        return names;
    }

    private static void add(List<Set<String>> layer, Map<String, Integer> names) {
        Map<String, Integer> added = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        for (int category = 0; category < layer.size(); category++) {
            for (String key : layer.get(category)) {
                if (added.put(key, category) != null) {
                    disputed.add(key);
                }
            }
        }
        added.keySet().removeAll(disputed);
        added.forEach(names::putIfAbsent);
    }

    private static Set<String> keys(Collection<String> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(Names.key(name)));
        return keys;
    }
}
