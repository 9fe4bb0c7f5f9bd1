package nl.profielmonitor.ingest.draft;

import java.util.Optional;

/** What a cell says. */
public sealed interface Reading<T> {

    record Known<T>(T content) implements Reading<T> {}

    /** It says nothing, and need not. */
    record Absent<T>() implements Reading<T> {}

    /** It cannot be understood, which is reported already: nothing may be concluded from it. */
    record Faulty<T>() implements Reading<T> {}

    /** What it says, where it says something that can be understood. */
    default Optional<T> value() {
        return this instanceof Known<T> known ? Optional.of(known.content()) : Optional.empty();
    }

    default boolean faulty() {
        return this instanceof Faulty<T>;
    }

    static <T> Reading<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Reading<T> absent() {
        return new Absent<>();
    }

    static <T> Reading<T> unreadable() {
        return new Faulty<>();
    }
}
