package nl.profielmonitor.site;

/** The colour and pattern that a category is drawn with: there are eight, after which they come round again. */
final class Mark {

    private static final int MARKS = 8;

    private Mark() {}

    /**
     * @param category its place in the column set, from 0
     * @return number of its mark, from 1
     */
    static int of(int category) {
        return category % MARKS + 1;
    }
}
