package nl.profielmonitor.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The spans of each code, oldest first. Spans of one code never overlap. */
final class History<C extends Comparable<C>, T extends Dated> {

    private final SortedMap<C, List<T>> spans = new TreeMap<>();

    /** @throws IllegalArgumentException if a span ends before it starts, or two spans of a code overlap */
    History(Collection<T> all, Function<T, C> codeOf) {
        all.stream().sorted(Comparator.comparing(Dated::validFrom)).forEach(span -> add(codeOf.apply(span), span));
    }

    private void add(C code, T span) {
        List<T> earlier = spans.computeIfAbsent(code, c -> new ArrayList<>());
        if (!span.on(span.validFrom())) {
            throw new IllegalArgumentException("A span of " + code + " ends before " + span.validFrom());
        }
        if (earlier.stream().anyMatch(other -> other.on(span.validFrom()))) {
            throw new IllegalArgumentException("Two spans of " + code + " hold " + span.validFrom());
        }
        earlier.add(span);
    }

    Set<C> codes() {
        return spans.keySet();
    }

    List<T> of(C code) {
        return spans.getOrDefault(code, List.of());
    }

    /** All spans, by code and then oldest first. */
    Stream<T> all() {
        return spans.values().stream().flatMap(List::stream);
    }

    /** The spans that hold a day, by code. */
    Stream<T> on(LocalDate day) {
        return all().filter(span -> span.on(day));
    }

    /** The spans of a code that have a day in common with those from first to last, oldest first. */
    List<T> during(C code, LocalDate first, LocalDate last) {
        return of(code).stream().filter(span -> span.during(first, last)).toList();
    }

    boolean exists(C code, LocalDate first, LocalDate last) {
        return of(code).stream().anyMatch(span -> span.during(first, last));
    }

    /** The latest of the spans nearest to the days from first to last; empty if there never was such a code. */
    Optional<T> nearest(C code, LocalDate first, LocalDate last) {
        return of(code).stream()
                .min(Comparator.<T>comparingLong(span -> span.daysFrom(first, last))
                        .thenComparing(Dated::validFrom, Comparator.reverseOrder()));
    }
}
