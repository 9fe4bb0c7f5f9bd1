package nl.profielmonitor.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a written name means on certain days.
 *
 * <p>Every name that a code ever had is a spelling of it, so that a file may write {@code Hengelo (O.)} before the CBS
 * did. Who is called so on those days goes before who once was or will be.
 */
final class Gazetteer<C extends Comparable<C>, T extends Dated> {

    private static final int MOST_OFFERED = 3;

    private final History<C, T> history;
    private final Function<T, String> nameOf;
    private final Function<T, List<Merger>> aftermath;
    private final Map<C, Set<String>> aliases = new HashMap<>();
    private final Map<String, Set<C>> bearers = new TreeMap<>();
    /** By name: whatever is unknown is compared with all of them. */
    private final Map<String, Set<String>> keys = new HashMap<>();

    /** What was asked for last. */
    private volatile @Nullable Present<T> lately;

    /**
     * @param aliases other names by code
     * @param aftermath what became of it after a span
     */
    Gazetteer(
            History<C, T> history,
            Function<T, String> nameOf,
            Map<C, List<String>> aliases,
            Function<T, List<Merger>> aftermath) {
        this.history = history;
        this.nameOf = nameOf;
        this.aftermath = aftermath;
        aliases.forEach((code, names) ->
                this.aliases.put(code, names.stream().map(Names::placeKey).collect(Collectors.toSet())));
        history.codes().stream()
                .flatMap(code -> history.of(code).stream())
                .map(nameOf)
                .forEach(name -> keys.computeIfAbsent(name, Gazetteer::keysOf));
        history.codes()
                .forEach(code -> spellings(code, history.of(code))
                        .forEach(key -> bearers.computeIfAbsent(key, k -> new TreeSet<>())
                                .add(code)));
    }

    /** @param preferred tells namesakes apart */
    Lookup<T> find(String written, Predicate<T> preferred, LocalDate first, LocalDate last) {
        String key = Names.placeKey(written);
        Set<C> called = bearers.getOrDefault(key, Set.of());
        if (called.isEmpty()) {
            long letters = Likeness.letters(key);
            return new Lookup.Unknown<>(ranked(
                            key,
                            first,
                            last,
                            spelling -> Likeness.mayBeClose(key, letters, spelling.key(), spelling.letters()))
                    .filter(Candidate::close)
                    .limit(MOST_OFFERED)
                    .map(Candidate::span)
                    .toList());
        }
        List<C> present = called.stream()
                .filter(code -> history.exists(code, first, last))
                .toList();
        return present.isEmpty()
                ? notThen(nearestOf(called, preferred, first, last))
                : decided(present, key, preferred, first, last);
    }

    /** What alone has a name on a day. */
    Optional<T> on(String written, LocalDate day) {
        return find(written, span -> true, day, day) instanceof Lookup.Found<T> found
                ? Optional.of(found.value())
                : Optional.empty();
    }

    /** What a code means on certain days. */
    Lookup<T> find(C code, LocalDate first, LocalDate last) {
        return history.nearest(code, first, last)
                .map(span -> span.during(first, last) ? new Lookup.Found<>(span) : notThen(span))
                .orElseGet(() -> new Lookup.Unknown<>(List.of()));
    }

    /** Those with a name like it, best first; where none comes close, those that come nearest. */
    List<T> nearest(String written, LocalDate on) {
        List<Candidate<T>> all = ranked(Names.placeKey(written), on, on, spelling -> true)
                .limit(MOST_OFFERED)
                .toList();
        List<Candidate<T>> close = all.stream().filter(Candidate::close).toList();
        return (close.isEmpty() ? all : close).stream().map(Candidate::span).toList();
    }

    private Lookup<T> decided(List<C> present, String key, Predicate<T> preferred, LocalDate first, LocalDate last) {
        List<C> left = narrowed(
                present,
                code -> spellings(code, history.during(code, first, last)).contains(key));
        left = narrowed(left, code -> history.during(code, first, last).stream().anyMatch(preferred));
        left = narrowed(
                left,
                code -> history.during(code, first, last).stream()
                        .anyMatch(span -> Names.placeKey(nameOf.apply(span)).equals(key)));
        List<T> spans = left.stream()
                .map(code -> history.nearest(code, first, last).orElseThrow())
                .toList();
        return spans.size() == 1 ? new Lookup.Found<>(spans.get(0)) : new Lookup.Ambiguous<>(spans);
    }

    private static <X> List<X> narrowed(List<X> from, Predicate<X> decides) {
        List<X> left = from.stream().filter(decides).toList();
        return left.isEmpty() ? from : left;
    }

    private Lookup<T> notThen(T span) {
        return new Lookup.NotThen<>(span, aftermath.apply(span));
    }

    private T nearestOf(Set<C> codes, Predicate<T> preferred, LocalDate first, LocalDate last) {
        return codes.stream()
                .map(code -> history.nearest(code, first, last).orElseThrow())
                .min(Comparator.<T, Boolean>comparing(span -> !preferred.test(span))
                        .thenComparing(span -> span.daysFrom(first, last)))
                .orElseThrow();
    }

    /** The keys of the names of some spans of a code, with and without suffix, and of its aliases. */
    private Set<String> spellings(C code, List<T> spans) {
        return Stream.concat(
                        aliases.getOrDefault(code, Set.of()).stream(),
                        spans.stream().map(nameOf).flatMap(name -> keys.getOrDefault(name, Set.of()).stream()))
                .collect(Collectors.toSet());
    }

    private static Set<String> keysOf(String name) {
        return Stream.concat(Stream.of(name), Names.withoutSuffix(name).stream())
                .map(Names::placeKey)
                .collect(Collectors.toSet());
    }

    /**
     * Everything that exists on those days, the names most like a key first.
     *
     * @param worthwhile which spellings are to be compared at all
     */
    private Stream<Candidate<T>> ranked(String key, LocalDate first, LocalDate last, Predicate<Spelling> worthwhile) {
        var candidates = new ArrayList<Candidate<T>>();
        for (Spelled<T> one : present(first, last)) {
            one.spellings().stream()
                    .filter(spelling -> worthwhile.test(spelling))
                    .map(spelling -> Likeness.of(key, spelling.key()))
                    .min(Comparator.naturalOrder())
                    .ifPresent(best -> candidates.add(new Candidate<>(one.span(), best)));
        }
        return candidates.stream().sorted(Comparator.comparing(Candidate::likeness));
    }

    /** All that exists on those days; a file asks for the same days over and over. */
    private List<Spelled<T>> present(LocalDate first, LocalDate last) {
        Present<T> known = lately;
        if (known == null || !known.first().equals(first) || !known.last().equals(last)) {
            List<Spelled<T>> all = new ArrayList<>();
            for (C code : history.codes()) {
                List<T> spans = history.during(code, first, last);
                if (!spans.isEmpty()) {
                    all.add(new Spelled<>(
                            spans.get(spans.size() - 1),
                            spellings(code, spans).stream().map(Spelling::of).toList()));
                }
            }
            known = new Present<>(first, last, all);
            lately = known;
        }
        return known.all();
    }

    private record Spelled<T>(T span, List<Spelling> spellings) {}

    /** A key of a name with its letters, for {@link Likeness#mayBeClose}. */
    private record Spelling(String key, long letters) {

        static Spelling of(String key) {
            return new Spelling(key, Likeness.letters(key));
        }
    }

    private record Present<T>(LocalDate first, LocalDate last, List<Spelled<T>> all) {}

    private record Candidate<T>(T span, Likeness likeness) {

        boolean close() {
            return likeness.close();
        }
    }
}
