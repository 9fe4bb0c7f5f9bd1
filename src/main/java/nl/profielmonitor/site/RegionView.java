package nl.profielmonitor.site;

import java.util.List;
import java.util.Locale;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.RegionTable;
import nl.profielmonitor.web.Notation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.threeten.extra.YearQuarter;

/**
 * A region in a quarter as its page shows it, whether published or still to be: the fragments of {@code site/figures} need
 * this and nothing else.
 *
 * @param absent the municipalities that there are no figures of; null where there are none
 * @param counted whether the total counts those: {@code at-least} or {@code unknown} (as the table says of the total), {@code
 *     not-counted} (it is what is known of the rows), {@code perhaps-counted} (the publication's own total is higher than the
 *     rows), {@code perhaps-counted.known} (higher than what is known of them) or {@code only-total} (there are no rows)
 * @param checked whether every total could be checked: no count is missing, and no municipality
 */
public record RegionView(
        LabourMarketRegion region,
        YearQuarter quarter,
        Coverage coverage,
        RegisterBar bar,
        FigureTable table,
        @Nullable Listed absent,
        String counted,
        boolean checked,
        Highlights highlights,
        List<Earlier> earlier) {

    /** A longer name gets smaller letters. */
    private static final int LONG_NAME = 18;

    public boolean longName() {
        return region.name().length() > LONG_NAME;
    }

    /** Lays out a table for the page, in a language. */
    public static RegionView of(RegionTable table, MessageSource messages, Locale locale) {
        Notation notation = new Notation(locale);
        return new RegionView(
                table.region(),
                table.revision().key().quarter(),
                Coverage.of(table, messages, locale),
                new RegisterBarDrawing(table, notation, locale)
                        .draw(messages.getMessage(
                                table.absent().isEmpty() ? "site.bar.rest" : "site.bar.rest.uncounted", null, locale)),
                new FigureTableDrawing(table, notation, locale).draw(),
                Listed.of(table.absent().stream().map(RegionTable.Absent::name).toList(), messages, locale),
                counted(table, notation),
                checked(table),
                Highlights.of(table, notation, locale),
                Earlier.of(table, notation));
    }

    private static boolean checked(RegionTable table) {
        return table.absent().isEmpty()
                && table.rows().stream()
                        .flatMap(row -> row.counts().stream())
                        .noneMatch(Count.Missing.class::isInstance);
    }

    private static String counted(RegionTable table, Notation notation) {
        if (!table.total().exact()) {
            return FigureTable.Sum.of(table.total(), notation).unknown() ? "unknown" : "at-least";
        }
        if (table.rows().isEmpty()) {
            return "only-total";
        }
        Total rows = table.rows().stream().map(RegionTable.Row::total).reduce(Total.exactly(0), Total::plus);
        if (rows.persons() == table.total().persons()) {
            return "not-counted";
        }
        return rows.exact() ? "perhaps-counted" : "perhaps-counted.known";
    }
}
