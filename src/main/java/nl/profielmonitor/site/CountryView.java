package nl.profielmonitor.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * The country in a quarter as its page shows it.
 *
 * @param regions how many regions there are
 * @param counted how many have an exact total and a register: what persons, register and percent are about
 * @param reported how many have figures
 * @param percent null where no region is counted
 * @param lacking the regions counted that lack municipalities, by name; null where there are none
 * @param tiles of the map, by name of the region
 * @param classes of coverage, from high to low
 * @param rows of the regions with figures, by coverage from high to low
 * @param above whether a region has more persons known than its register has
 * @param silent regions without figures, by name
 * @param news latest publications about this quarter, newest first
 */
record CountryView(
        YearQuarter quarter,
        int regions,
        int counted,
        int reported,
        FigureTable.Sum persons,
        FigureTable.Sum register,
        @Nullable Percent percent,
        @Nullable Listed lacking,
        List<Tile> tiles,
        List<CoverageClass> classes,
        Axis axis,
        List<Row> rows,
        boolean above,
        List<Link> silent,
        List<News> news) {

    /** Whether it is about every region: only then is it called 'Nederland'. */
    public boolean complete() {
        return counted == regions;
    }

    /** Whether more persons are known than the registers of the regions counted hold together. */
    public boolean aboveTogether() {
        return persons.value() > register.value();
    }

    /** Regions with figures of which the coverage is unknown. */
    public long uncovered() {
        return rows.stream()
                .filter(row -> row.percent() == null && !row.empty())
                .count();
    }

    /** Regions with an empty register, where there can be no coverage. */
    public long empty() {
        return rows.stream().filter(Row::empty).count();
    }

    /**
     * @param label the region's name with soft hyphens
     * @param look {@code m1} to {@code m5}, {@code uncovered}, {@code empty} (the register is 0) or {@code silent}
     * @param percent without its sign; null where there is no coverage
     */
    record Tile(
            String label,
            String path,
            String look,
            @Nullable String percent,
            int column,
            int row) {}

    /**
     * @param look {@code m1} to {@code m5}
     * @param from percents; null for the lowest class
     * @param below percents; null for the highest class
     * @param regions how many there are
     */
    record CoverageClass(
            String look, @Nullable String from, @Nullable String below, int regions) {}

    /**
     * The scale that coverage is drawn on.
     *
     * @param cut whether it begins above 0
     * @param country where the coverage of the country lies; null where there is none, or just one region
     */
    record Axis(
            String from, String to, boolean cut, @Nullable String country) {}

    /**
     * @param dot where its coverage lies on the axis; null where there is none
     * @param register null where it is unknown
     * @param empty whether there are no persons in the register, so that there can be no coverage
     * @param absent the municipalities that there are no figures of; null where there are none
     */
    record Row(
            String name,
            String path,
            @Nullable String percent,
            @Nullable String dot,
            FigureTable.Sum persons,
            @Nullable String register,
            boolean empty,
            @Nullable Listed absent) {}

    record Link(String name, String path) {}

    /** @param revision from 1; above it is a correction */
    record News(String name, String path, int revision, String date) {}
}
