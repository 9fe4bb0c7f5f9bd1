package nl.profielmonitor.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list as the API answers it: in an object, so that more can be said of it later. */
record Items<T>(List<T> items) {

    static <S, T> Items<T> of(Stream<S> source, Function<S, T> answer) {
        return new Items<>(source.map(answer).toList());
    }
}
