package nl.profielmonitor.geography;

/**
 * How much two keys of names ({@link Names#key}) are alike: the least is the best.
 *
 * <p>Of long keys only the first {@value #LONGEST} letters are looked at: no name is longer, and a file may hold anything.
 *
 * @param rank 0 for the same, higher for less alike
 * @param distance letters to be put in, left out, replaced or swapped with their neighbour to make one of the other
 * @param close whether it may be what was meant
 */
public record Likeness(int rank, int distance, boolean close) implements Comparable<Likeness> {

    /** Part of a name says which is meant from this many letters: {@code amsterdam} in {@code grootamsterdam}. */
    private static final int SHORTEST_PART = 4;

    private static final int LONGEST = 100;

    private static final int BUCKETS = 64;

    /** Compares the keys of two names. */
    public static Likeness of(String oneKey, String otherKey) {
        String one = start(oneKey);
        String other = start(otherKey);
        int distance = distance(one, other);
        int length = Math.max(one.length(), other.length());
        boolean part =
                Math.min(one.length(), other.length()) >= SHORTEST_PART && (one.contains(other) || other.contains(one));
        return new Likeness(
                part ? Math.min(1, distance) : distance, distance, part || distance <= Math.max(2, length / 3));
    }

    /**
     * Whether two keys can be close at all, by the letters that they share: much cheaper than to compare them.
     *
     * @param oneLetters those of the one, as {@link #letters} has them
     */
    static boolean mayBeClose(String oneKey, long oneLetters, String otherKey, long otherLetters) {
        String one = start(oneKey);
        String other = start(otherKey);
        int length = Math.max(one.length(), other.length());
        int missing = Long.bitCount(oneLetters & ~otherLetters);
        int surplus = Long.bitCount(otherLetters & ~oneLetters);
        int steps = Math.max(Math.max(missing, surplus), Math.abs(one.length() - other.length()));
        if (Math.min(missing, surplus) > 0 && steps > Math.max(2, length / 3)) {
            return false;
        }
        return length - shared(one, other) <= Math.max(2, length / 3) || one.contains(other) || other.contains(one);
    }

    /** Which letters a key has, a bit for each kind: every kind that another key lacks takes a step to come or go. */
    static long letters(String key) {
        return start(key).chars().mapToLong(letter -> 1L << letter % BUCKETS).reduce(0, (some, more) -> some | more);
    }

    /** At least as many letters as two texts have in common, in whatever order. */
    private static int shared(String one, String other) {
        int[] surplus = new int[BUCKETS];
        for (int i = 0; i < one.length(); i++) {
            surplus[one.charAt(i) % BUCKETS]++;
        }
        int shared = 0;
        for (int i = 0; i < other.length(); i++) {
            shared += surplus[other.charAt(i) % BUCKETS]-- > 0 ? 1 : 0;
        }
        return shared;
    }

    private static String start(String key) {
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    /** The optimal string alignment distance: Levenshtein's, with a swap of two neighbours counted as one. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : step(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] cost, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
    }

    @Override
    public int compareTo(Likeness other) {
        return rank != other.rank ? Integer.compare(rank, other.rank) : Integer.compare(distance, other.distance);
    }
}
