package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Period;
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

    /** No publication has so many columns. */
    static final int MOST_COLUMNS = 30;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");

    /** With the columns of the set before, and room for one more. */
    static NewSetForm like(ColumnSet before, YearQuarter from, int seen) {
        List<NewColumn> columns = new ArrayList<>();
        before.categories().forEach(category -> columns.add(NewColumn.of(category, columns.size() + 1, "")));
        columns.add(NewColumn.blank(columns.size() + 1));
        return new NewSetForm(before, code(before, from), PeriodForm.from(from), columns, seen);
    }

    /** With the columns that a file has. */
    static NewSetForm of(List<NewColumn> columns, ColumnSet before, YearQuarter from, int seen) {
        return new NewSetForm(before, code(before, from), PeriodForm.from(from), List.copyOf(columns), seen);
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
                IntStream.rangeClosed(1, Math.min(number, MOST_COLUMNS))
                        .mapToObj(column -> NewColumn.typed(column, fields))
                        .toList(),
                seen);
    }

    /** The same with room for another column. */
    NewSetForm larger() {
        List<NewColumn> more = new ArrayList<>(columns);
        if (more.size() < MOST_COLUMNS) {
            more.add(NewColumn.blank(more.size() + 1));
        }
        return new NewSetForm(like, code, period, more, seen);
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

    /**
     * A period, as typed.
     *
     * @param to empty while it lasts
     */
    record PeriodForm(String from, String to) {

        static final String FROM = "vanaf";
        static final String TO = "tot";

        static PeriodForm from(YearQuarter quarter) {
            return new PeriodForm(quarter.toString(), "");
        }

        static PeriodForm of(Period period) {
            return new PeriodForm(
                    period.from().toString(),
                    Optional.ofNullable(period.to()).map(YearQuarter::toString).orElse(""));
        }

        static PeriodForm typed(UnaryOperator<String> fields) {
            return new PeriodForm(fields.apply(FROM).strip(), fields.apply(TO).strip());
        }

        /** The field that holds no quarter, or one before the first; empty if there is none. */
        Optional<String> fault() {
            Optional<YearQuarter> first = DeliveryTerms.readQuarter(from);
            Optional<YearQuarter> last = DeliveryTerms.readQuarter(to);
            if (first.isEmpty()) {
                return Optional.of(FROM);
            }
            boolean wrong = !to.isEmpty()
                    && last.filter(quarter -> !quarter.isBefore(first.get())).isEmpty();
            return wrong ? Optional.of(TO) : Optional.empty();
        }

        /** Only of one without a fault. */
        Period period() {
            return new Period(
                    DeliveryTerms.readQuarter(from).orElseThrow(),
                    DeliveryTerms.readQuarter(to).orElse(null));
        }
    }
}
