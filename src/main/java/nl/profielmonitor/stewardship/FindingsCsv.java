package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.web.CsvVariant;

/**
 * Writes findings as a CSV, a line for each. Headers and values come from a delivered file, so whatever a spreadsheet would
 * take for a formula gets an apostrophe in front
 * (<a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>).
 */
final class FindingsCsv {

    private static final List<String> HEADER =
            List.of("code", "ernst", "rij", "bladzijde", "regel", "kolom", "waarde", "melding");

    /** Full-width signs count as the usual ones; a byte order mark or a blank in front changes nothing. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private FindingsCsv() {}

    /** @param sentence of a finding, in the reader's language */
    static byte[] write(List<Finding> findings, CsvVariant variant, Function<Finding, String> sentence) {
        List<List<String>> records = new ArrayList<>();
        records.add(HEADER);
        findings.forEach(finding -> records.add(record(finding, sentence.apply(finding))));
        return variant.write(records);
    }

    private static List<String> record(Finding finding, String sentence) {
        return List.of(
                finding.code().code(),
                finding.severity().code(),
                finding.line().isPresent() ? Integer.toString(finding.line().getAsInt()) : "",
                finding.place().map(OnPage::page).map(String::valueOf).orElse(""),
                finding.place().map(OnPage::line).map(String::valueOf).orElse(""),
                harmless(finding.column().orElse("")),
                harmless(finding.value().orElse("")),
                harmless(sentence));
    }

    static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
