package nl.profielmonitor.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The workbook of a specification: {@code [Name]} starts a sheet, the lines under it are its rows with semicolons between
 * the cells. A cell is text; {@code #7.0} is a number, {@code #7.0@d-m-yyyy} one in a format, {@code =A1} a formula of which no
 * result is kept. A row after a {@code ~} is hidden, and one after {@code 1000x} stands there a thousand times.
 */
final class SpecifiedWorkbook {

    private static final Pattern REPEATED = Pattern.compile("([0-9]+)x (.*)");

    private SpecifiedWorkbook() {}

    static byte[] of(List<String> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Rekenprogramma", "1.0")) {
            workbook.setCompressionLevel(Deflater.BEST_COMPRESSION);
            Worksheet sheet = null;
            int row = 0;
            for (String line : lines) {
                if (line.startsWith("[")) {
                    sheet = workbook.newWorksheet(line.substring(1, line.length() - 1));
                    row = 0;
                } else if (sheet != null) {
                    Matcher repeated = REPEATED.matcher(line);
                    int times = repeated.matches() ? Integer.parseInt(repeated.group(1)) : 1;
                    for (int time = 0; time < times; time++) {
                        write(repeated.matches() ? repeated.group(2) : line, row++, sheet);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String line, int row, Worksheet sheet) {
        if (line.startsWith("~")) {
            sheet.hideRow(row);
        }
        String[] cells = (line.startsWith("~") ? line.substring(1) : line).split(";", -1);
        for (int column = 0; column < cells.length; column++) {
            String cell = cells[column];
            if (cell.startsWith("#")) {
                String[] number = cell.substring(1).split("@", 2);
                sheet.value(row, column, new BigDecimal(number[0]));
                if (number.length > 1) {
                    sheet.style(row, column).format(number[1]).set();
                }
            } else if (cell.startsWith("=")) {
                sheet.formula(row, column, cell.substring(1));
            } else if (!cell.isEmpty()) {
                sheet.value(row, column, cell);
            }
        }
    }
}
