package nl.profielmonitor.geography;

import java.util.List;
import java.util.function.Function;

/** What a name or code, as somebody wrote it, stands for. */
public sealed interface Lookup<T> {

    /** The same answer, with something else in place of what was found. */
    <R> Lookup<R> map(Function<? super T, R> as);

    record Found<T>(T value) implements Lookup<T> {

        @Override
        public <R> Lookup<R> map(Function<? super T, R> as) {
            return new Found<>(as.apply(value));
        }
    }

    /** The name could be several things and nothing decides between them ('Bergen'). */
    record Ambiguous<T>(List<T> candidates) implements Lookup<T> {

        @Override
        public <R> Lookup<R> map(Function<? super T, R> as) {
            return new Ambiguous<>(candidates.stream().<R>map(as).toList());
        }
    }

    /**
     * It was or will be something, but not on the days asked about.
     *
     * @param then what carried the name, in its span nearest to those days
     * @param mergers what became of it; empty when it did not exist yet
     */
    record NotThen<T>(T then, List<Merger> mergers) implements Lookup<T> {

        @Override
        public <R> Lookup<R> map(Function<? super T, R> as) {
            return new NotThen<>(as.apply(then), mergers);
        }
    }

    /**
     * Nothing has or had that name.
     *
     * @param nearest the names most like it, best first, at most three, possibly none
     */
    record Unknown<T>(List<T> nearest) implements Lookup<T> {

        @Override
        public <R> Lookup<R> map(Function<? super T, R> as) {
            return new Unknown<>(nearest.stream().<R>map(as).toList());
        }
    }
}
