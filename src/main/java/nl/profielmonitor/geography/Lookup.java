package nl.profielmonitor.geography;

import java.util.List;

/** What a name or code, as somebody wrote it, stands for. */
public sealed interface Lookup<T> {

    record Found<T>(T value) implements Lookup<T> {}

    /** The name could be several things and nothing decides between them ('Bergen'). */
    record Ambiguous<T>(List<T> candidates) implements Lookup<T> {}

    /**
     * It was or will be something, but not on the days asked about.
     *
     * @param then what carried the name, in its span nearest to those days
     * @param mergers what became of it; empty when it did not exist yet
     */
    record NotThen<T>(T then, List<Merger> mergers) implements Lookup<T> {}

    /**
     * Nothing has or had that name.
     *
     * @param nearest the names most like it, best first, at most three, possibly none
     */
    record Unknown<T>(List<T> nearest) implements Lookup<T> {}
}
