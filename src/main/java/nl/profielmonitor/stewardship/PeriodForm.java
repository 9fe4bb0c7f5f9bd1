package nl.profielmonitor.stewardship;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.publication.Period;
import org.threeten.extra.YearQuarter;

/**
 * The quarters of a column set, as typed.
 *
 * @param to empty while it lasts
 */
record PeriodForm(String from, String to) {

    static final String FROM = "vanaf";
    static final String TO = "tot";

    /** Beyond these years nobody counts, and beside the last of all no set could begin. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

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

    /** That a field holds no quarter, or the last one is before the first; empty if nothing is wrong. */
    Optional<ColumnFault> fault() {
        Optional<YearQuarter> first = quarter(from);
        if (first.isEmpty()) {
            return Optional.of(ColumnFault.of(FROM, "", "quarter"));
        }
        boolean wrong = !to.isEmpty()
                && quarter(to).filter(last -> !last.isBefore(first.get())).isEmpty();
        return wrong ? Optional.of(ColumnFault.of(TO, "", "quarter")) : Optional.empty();
    }

    /** Only of one without a fault. */
    Period period() {
        return new Period(
                DeliveryTerms.readQuarter(from).orElseThrow(),
                DeliveryTerms.readQuarter(to).orElse(null));
    }

    private static Optional<YearQuarter> quarter(String typed) {
        return DeliveryTerms.readQuarter(typed)
                .filter(quarter -> quarter.getYear() >= FIRST_YEAR && quarter.getYear() <= LAST_YEAR);
    }
}
