package nl.profielmonitor.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.threeten.extra.YearQuarter;

/**
 * How numbers, quarters and dates are written in a language: {@code 7.363} or {@code 7,363}, {@code tweede kwartaal 2020}
 * or {@code second quarter of 2020}. Templates find it as {@code notation}.
 */
public final class Notation {

    private final Locale locale;

    public Notation(Locale locale) {
        this.locale = locale;
    }

    /** A number of persons. */
    public String number(long persons) {
        throw new UnsupportedOperationException(locale.toString());
    }

    /** A whole percentage, {@code 76%}. */
    public String percent(long percent) {
        throw new UnsupportedOperationException();
    }

    /** A change with its sign: {@code +12}, {@code −3} (a true minus), {@code 0}. */
    public String change(long difference) {
        throw new UnsupportedOperationException();
    }

    /** In words: {@code tweede kwartaal 2020}. */
    public String quarter(YearQuarter quarter) {
        throw new UnsupportedOperationException();
    }

    /** As in addresses: {@code 2020-q2}. */
    public static String quarterSlug(YearQuarter quarter) {
        return quarter.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code 24 november 2026}. */
    public String date(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** The day in the Netherlands on which a moment falls, {@code 24 november 2026}. */
    public String date(Instant moment) {
        throw new UnsupportedOperationException();
    }

    /** Day and time in the Netherlands, {@code 24 november 2026, 14.05 uur}. */
    public String dateTime(Instant moment) {
        throw new UnsupportedOperationException();
    }
}
