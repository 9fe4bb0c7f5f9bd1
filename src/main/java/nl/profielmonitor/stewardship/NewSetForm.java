package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import org.threeten.extra.YearQuarter;

/**
 * A column set that a steward wants to start, as typed.
 *
 * @param like the set that its columns were taken over from
 * @param seen the version of the sets that it was thought up on
 */
record NewSetForm(ColumnSet like, String code, PeriodForm period, List<NewColumn> columns, int seen) {

    static final String CODE = "code";
    static final String NUMBER = "aantal";

    /** Columns that a set can have. No publication has so many; a file in which hardly a heading is known may seem to. */
    static final int MOST_COLUMNS = 30;

    /** Columns that the form can have, as some may be left out of the set: so many as can have a place. */
    private static final int MOST_IN_FORM = 99;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

    /** With the columns of the set before, and room for one more. */
    static NewSetForm like(ColumnSet before, YearQuarter from, int seen) {
        List<NewColumn> columns = new ArrayList<>();
        before.categories().forEach(category -> columns.add(NewColumn.of(category, columns.size() + 1, "")));
        columns.add(NewColumn.blank(columns.size() + 1));
        return new NewSetForm(before, code(before, from), PeriodForm.from(from), columns, seen);
    }

    /** With the columns that a file has, as far as the form goes. */
    static NewSetForm of(List<NewColumn> columns, ColumnSet before, YearQuarter from, int seen) {
        return new NewSetForm(
                before,
                code(before, from),
                PeriodForm.from(from),
                columns.stream().limit(MOST_IN_FORM).toList(),
                seen);
    }

    private static String code(ColumnSet before, YearQuarter from) {
        String stem = before.code().replaceFirst("-[0-9]{4}-q[1-4]$", "");
        return stem.substring(0, Math.min(stem.length(), NewColumn.LONGEST_CODE - "-2020-q1".length())) + "-"
                + from.getYear() + "-q" + from.getQuarterValue();
    }

    /** @param fields gives what was typed in a field; empty for one that was not sent */
    static NewSetForm typed(ColumnSet like, UnaryOperator<String> fields, int seen) {
        int number = Optional.of(fields.apply(NUMBER))
                .filter(text -> DIGITS.matcher(text).matches())
                .map(Integer::parseInt)
                .orElse(0);
        return new NewSetForm(
                like,
                fields.apply(CODE).strip(),
                PeriodForm.typed(fields),
                IntStream.rangeClosed(1, Math.min(number, MOST_IN_FORM))
                        .mapToObj(column -> NewColumn.typed(column, fields))
                        .toList(),
                seen);
    }

    /** The same with room for another column. */
    NewSetForm larger() {
        List<NewColumn> more = new ArrayList<>(columns);
        more.add(NewColumn.blank(more.size() + 1));
        return new NewSetForm(like, code, period, more, seen);
    }

    /** Whether there is room for another column, in the set and in the form. */
    boolean hasRoom() {
        return wanted().size() < MOST_COLUMNS && columns.size() < MOST_IN_FORM;
    }

    /** Those that are to be in the set. */
    List<NewColumn> wanted() {
        return columns.stream().filter(NewColumn::in).toList();
    }

    /** In their order; only of a form without faults. */
    List<CountCategory> categories() {
        return wanted().stream()
                .sorted(Comparator.comparingInt(column -> Integer.parseInt(column.place())))
                .map(column -> column.category(before(column).orElse(null)))
                .toList();
    }

    /** The column that one was taken over from. */
    Optional<CountCategory> before(NewColumn column) {
        return like.categories().stream()
                .filter(category -> category.code().equals(column.like()))
                .findFirst();
    }
}
