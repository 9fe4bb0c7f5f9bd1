package nl.profielmonitor.ingest.draft;

import java.time.LocalDate;
import org.threeten.extra.YearQuarter;

/**
 * The days on which something must exist to be right in a row.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record Window(LocalDate first, LocalDate last) {

    /** For a row of which the quarter is not known. */
    static final Window ANY = new Window(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    /** Without the day before the quarter. */
    Window within() {
        return new Window(first.plusDays(1), last);
    }

    /** A quarter with the day before it: in the quarter of a merger or move either situation is right. */
    public static Window of(YearQuarter quarter) {
        return new Window(quarter.atDay(1).minusDays(1), quarter.atEndOfQuarter());
    }
}
