package nl.profielmonitor.ingest.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.profielmonitor.statistics.Total;

/**
 * The sums that a total may rightly have: what is certain, and what an error that is reported already may turn out to be.
 * A total is wrong by itself only if none of them explains it.
 */
final class PossibleSums {

    /** Beyond this many combinations nearly every total could be explained. */
    private static final int MOST_COMBINATIONS = 4096;

    private Set<Long> sums = Set.of(0L);
    private boolean open;
    private boolean anything;

    /** Counts for sure; a part that is not known is 0 or more. */
    void add(Total part) {
        addOneOf(part.persons());
        open |= !part.exact();
    }

    /** Counts or doesn't. */
    void addPerhaps(Total part) {
        addOneOf(0, part.persons());
        open |= !part.exact();
    }

    /** Counts as one of these, in persons. */
    void addOneOf(long... parts) {
        if (sums.size() > MOST_COMBINATIONS) {
            anything = true;
            return;
        }
        Set<Long> extended = new HashSet<>();
        for (long sum : sums) {
            Arrays.stream(parts).forEach(part -> extended.add(sum + part));
        }
        sums = extended;
    }

    /** Counts as its parts add up or as it was printed, which do not fit; where a part is not known it may be more. */
    void addMisfit(Total sum, long printed) {
        addOneOf(sum.persons(), printed);
        open |= !sum.exact();
    }

    /** Something that is 0 or more and not in the file. */
    void addUnknown() {
        open = true;
    }

    /** Something of which nothing can be said. */
    void addAnything() {
        anything = true;
    }

    boolean explain(long total) {
        return anything || (open ? sums.stream().anyMatch(sum -> sum <= total) : sums.contains(total));
    }
}
