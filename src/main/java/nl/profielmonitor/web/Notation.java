package nl.profielmonitor.web;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threeten.extra.YearQuarter;

/**
 * How numbers, quarters and dates are written in a language: {@code 7.363} or {@code 7,363}, {@code tweede kwartaal 2020}
 * or {@code second quarter of 2020}. Templates find it as {@code notation}.
 */
public final class Notation {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final String MINUS = "\u2212";
    private static final String[] DUTCH = {"eerste", "tweede", "derde", "vierde"};
    private static final String[] ENGLISH = {"first", "second", "third", "fourth"};

    private final Locale locale;
    private final boolean english;

    public Notation(Locale locale) {
        this.locale = locale;
        this.english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A number of persons. */
    public String number(long persons) {
        String digits = new DecimalFormat("#,##0", symbols()).format(Math.abs(persons));
        return persons < 0 ? MINUS + digits : digits;
    }

    /** A whole percentage, {@code 76%}. */
    public String percent(long percent) {
        return number(percent) + "%";
    }

    /** A change with its sign: {@code +12}, {@code −3} (a true minus), {@code 0}. */
    public String change(long difference) {
        return difference > 0 ? "+" + number(difference) : number(difference);
    }

    /** In words: {@code tweede kwartaal 2020}. */
    public String quarter(YearQuarter quarter) {
        int index = quarter.getQuarterValue() - 1;
        return english
                ? ENGLISH[index] + " quarter of " + quarter.getYear()
                : DUTCH[index] + " kwartaal " + quarter.getYear();
    }

    /** {@code 24 november 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** The day in the Netherlands on which a moment falls, {@code 24 november 2026}. */
    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, NETHERLANDS));
    }

    /** Day and time in the Netherlands, {@code 24 november 2026, 14.05 uur}. */
    public String dateTime(Instant moment) {
        String pattern = english ? "d MMMM uuuu, HH:mm" : "d MMMM uuuu, HH.mm 'uur'";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(NETHERLANDS));
    }

    /** Written out rather than taken from the platform, whose tables change from one Java to the next. */
    private DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : '.');
        return symbols;
    }
}
