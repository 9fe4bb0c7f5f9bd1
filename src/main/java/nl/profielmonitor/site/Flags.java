package nl.profielmonitor.site;

import java.util.List;

/**
 * Plants flags along a bar so that no pole runs through a text. A text stands to the right of its pole, or to the left
 * where the bar ends too soon; where it would meet the pole of another flag, the one with the text climbs above it.
 */
final class Flags {

    private final List<Flag> flags;
    private final boolean[] left;
    private final int[] level;

    private Flags(List<Flag> flags, double whole) {
        this.flags = flags;
        this.left = new boolean[flags.size()];
        this.level = new int[flags.size()];
        for (int flag = flags.size() - 1; flag >= 0; flag--) {
            left[flag] = mustTurn(flag, whole);
        }
        while (climb()) {
            // until nobody has to any more
        }
    }

    /**
     * @param flags from left to right
     * @param whole length of the bar
     */
    static Flags plant(List<Flag> flags, double whole) {
        return new Flags(flags, whole);
    }

    /** How many flags high a flag stands, from 0. */
    int level(int flag) {
        return level[flag];
    }

    int highest() {
        int highest = 0;
        for (int one : level) {
            highest = Math.max(highest, one);
        }
        return highest;
    }

    /** Whether its text stands to the left of its pole. */
    boolean left(int flag) {
        return left[flag];
    }

    private boolean mustTurn(int flag, double whole) {
        Flag one = flags.get(flag);
        if (one.x() - one.width() < 0) {
            return false;
        }
        boolean turn = one.x() + one.width() > whole;
        for (int later = flag + 1; later < flags.size(); later++) {
            Flag other = flags.get(later);
            turn |= left[later] && one.x() + one.width() > other.x() && other.x() - other.width() < one.x();
        }
        return turn;
    }

    private boolean climb() {
        boolean climbed = false;
        for (int flag = 0; flag < flags.size(); flag++) {
            for (int other = 0; other < flags.size(); other++) {
                if (flag != other && meets(flag, other) && level[flag] <= level[other] && level[flag] < flags.size()) {
                    level[flag] = level[other] + 1;
                    climbed = true;
                }
            }
        }
        return climbed;
    }

    /** Whether the text of one runs through the pole of the other, or into its text that comes towards it. */
    private boolean meets(int flag, int other) {
        double pole = flags.get(other).x();
        double from = from(flag);
        double to = from + flags.get(flag).width();
        boolean pierced = other > flag ? pole < to && !left[flag] : pole > from && left[flag];
        boolean faced = other > flag && !left[flag] && left[other] && from(other) < to && level[flag] == level[other];
        return pierced || faced;
    }

    private double from(int flag) {
        return left[flag]
                ? flags.get(flag).x() - flags.get(flag).width()
                : flags.get(flag).x();
    }

    /**
     * A flag to be planted.
     *
     * @param x of its pole
     * @param width of its text, in the same measure
     */
    record Flag(double x, double width) {}
}
