package nl.profielmonitor.ingest;

/** Hears how far a piece of work is. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress UNHEARD = stage -> {};

    void reached(Stage stage);

    /**
     * How far a piece of work is.
     *
     * @param done parts that are done; 0 where they cannot be counted
     * @param total parts in all; 0 where they cannot be counted
     */
    record Stage(Step step, int done, int total) {

        /** A step without parts. */
        public static Stage of(Step step) {
            return new Stage(step, 0, 0);
        }
    }

    /** What is being done, in this order. */
    enum Step {
        /** Other files come first. */
        WAITING,
        /** The file becomes rows. */
        READING,
        /** Regions and quarters are checked, one after another. */
        JUDGING,
        /** Regions and quarters are written, one after another; all of them become public together. */
        PUBLISHING
    }
}
