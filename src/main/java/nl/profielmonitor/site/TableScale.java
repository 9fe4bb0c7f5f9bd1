package nl.profielmonitor.site;

import java.util.List;
import java.util.stream.IntStream;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.tables.RegionTable;

/**
 * The one scale of a region's table: how long bars are in it.
 *
 * @param step persons that the smallest round piece of a bar stands for
 * @param largest persons in the largest cell of each category
 * @param largestTotal persons in the largest row
 * @param bars whether each category has a bar in its cell; with many categories only the totals have
 */
record TableScale(long step, List<Long> largest, long largestTotal, boolean bars) {

    /** Steps of the scale that fit beside the numbers of a table with up to four categories. */
    private static final int STEPS = 38;

    /** Steps that the numbers of one more column take. */
    private static final int STEPS_OF_A_COLUMN = 7;

    /** Steps that a column takes more when it has a name of its own. */
    private static final int STEPS_OF_A_NAME = 3;

    private static final int USUAL_CATEGORIES = 4;

    /** Letters of a name; two more take the room of a step. */
    private static final int USUAL_NAME = 18;

    private static final int FEWEST_STEPS = 8;

    /** With more categories than this, the bars of their cells would be too short to compare. */
    private static final int MOST_BARS = 6;

    /** The narrowest step is this many pixels: less than a pixel of bar would not be seen. */
    private static final double STEP_PIXELS = 12;

    /** @param changes how many columns of changes the table has */
    static TableScale of(RegionTable table, int changes) {
        int categories = table.columns().categories().size();
        List<Long> largest = IntStream.range(0, categories)
                .mapToObj(category -> largest(table, category))
                .toList();
        long largestTotal = table.rows().stream()
                .mapToLong(row -> row.total().persons())
                .max()
                .orElse(0);
        boolean bars = categories <= MOST_BARS;
        int room = room(table, changes);
        long step =
                Scale.step(candidate -> new TableScale(candidate, largest, largestTotal, bars).stepsInAll() <= room);
        return new TableScale(step, largest, largestTotal, bars);
    }

    /** Width of a category's column of bars, in steps. */
    long steps(int category) {
        return Scale.steps(largest.get(category), step);
    }

    /** Width of the column of totals, in steps. */
    long totalSteps() {
        return Scale.steps(largestTotal, step);
    }

    /** Persons that a bar of the whole width of the column of totals stands for. */
    long longest() {
        return totalSteps() * step;
    }

    /** Width of the bar of a count. Whoever is counted is seen: it is a hairline at least. */
    String bar(int persons, int category) {
        long steps = steps(category);
        return Scale.width(Math.max((double) persons / (steps * step), 1 / (steps * STEP_PIXELS)));
    }

    private long stepsInAll() {
        return totalSteps()
                + (bars
                        ? IntStream.range(0, largest.size())
                                .mapToLong(this::steps)
                                .sum()
                        : 0);
    }

    private static long largest(RegionTable table, int category) {
        return table.rows().stream()
                .mapToLong(row -> row.counts().get(category).persons().orElse(0))
                .max()
                .orElse(0);
    }

    /** What is left of the width for the bars, in steps. */
    private static int room(RegionTable table, int changes) {
        List<CountCategory> categories = table.columns().categories();
        int columns = Math.max(0, categories.size() - USUAL_CATEGORIES);
        int letters = table.rows().stream()
                .mapToInt(row -> Math.max(0, row.name().length() - USUAL_NAME))
                .max()
                .orElse(0);
        boolean named = categories.stream().anyMatch(CountCategory::named);
        int names = named ? STEPS_OF_A_NAME * categories.size() : 0;
        return Math.max(FEWEST_STEPS, STEPS - STEPS_OF_A_COLUMN * (columns + changes) - letters / 2 - names);
    }
}
