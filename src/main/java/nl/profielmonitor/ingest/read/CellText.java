package nl.profielmonitor.ingest.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of a workbook says, as text. A number counts as it is kept, however it is shown; but what is shown as a date is a
 * date, which no count is.
 */
final class CellText {

    /** What of a number format says nothing of dates: texts, colours and languages, and characters taken as they are. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");

    /** Days, years and times; the letters of months and minutes are the same. */
    private static final Pattern OF_DATES = Pattern.compile("[dyhs]|\\bm{1,5}\\b", Pattern.CASE_INSENSITIVE);

    private static final String ANY = "General";

    /** 31 December 9999; a spreadsheet shows no later date. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private CellText() {}

    /** Of a formula it is what it gave when the workbook was saved, or if nothing was kept the formula itself. */
    static String of(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (value == null) {
            return cell.getFormula() == null ? "" : "=" + cell.getFormula();
        }
        return value instanceof BigDecimal number
                ? date(cell, number).orElseGet(() -> text(number))
                : String.valueOf(value);
    }

    private static Optional<String> date(Cell cell, BigDecimal days) {
        return Optional.ofNullable(cell.getDataFormatString())
                .filter(format -> days.signum() >= 0 && days.compareTo(LAST_DAY) <= 0 && isOfDates(format))
                .map(format -> cell.asDate().toLocalDate().toString());
    }

    /** Whether a number format (ECMA-376, 18.8.31) shows numbers as dates or times. */
    static boolean isOfDates(String format) {
        return !format.equalsIgnoreCase(ANY)
                && OF_DATES.matcher(LITERAL.matcher(format).replaceAll("")).find();
    }

    /** A number that is not whole keeps a comma, by which it is seen to be none that counts persons. */
    private static String text(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() < 20
                ? plain.toBigInteger().toString()
                : number.toString().replace('.', ',');
    }
}
