package nl.profielmonitor.ingest.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import org.threeten.extra.YearQuarter;

/**
 * Whether the day that figures are said to be about can be one of their quarter. Counts of a quarter are often taken on
 * the first days after it.
 */
public final class ReferenceDate {

    /** How long after its last day the counts of a quarter may be taken. */
    private static final int DAYS_AFTER = 7;

    private ReferenceDate() {}

    /**
     * @param day given with the file
     * @param quarters of the figures that would get it
     */
    public static Optional<Finding> of(LocalDate day, Collection<YearQuarter> quarters, LocalDate today) {
        Finding wrong = Finding.error(FindingCode.PEILDATUM_BUITEN_KWARTAAL);
        if (quarters.stream().allMatch(quarter -> fits(day, quarter))) {
            return day.isAfter(today) && !quarters.isEmpty()
                    ? Optional.of(wrong.saying("toekomst", day))
                    : Optional.empty();
        }
        if (quarters.stream().distinct().count() > 1) {
            return Optional.of(wrong.saying("meer-kwartalen", day));
        }
        YearQuarter quarter = quarters.iterator().next();
        return Optional.of(wrong.with(day, quarter.toString(), quarter.atDay(1), last(quarter)));
    }

    private static boolean fits(LocalDate day, YearQuarter quarter) {
        return !day.isBefore(quarter.atDay(1)) && !day.isAfter(last(quarter));
    }

    private static LocalDate last(YearQuarter quarter) {
        return quarter.atEndOfQuarter().plusDays(DAYS_AFTER);
    }
}
