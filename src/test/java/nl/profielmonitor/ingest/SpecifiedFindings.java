package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Findings as a specification writes them: {@code ernst code | regel | kolom | waarde | part of the Dutch sentence}. A
 * dash stands for nothing; the sentence may be left out.
 */
final class SpecifiedFindings {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private SpecifiedFindings() {}

    /** The findings in the form of the specification, with as much of the sentence as the specification has. */
    static List<String> written(List<Finding> findings, List<String> expected, FindingSentences sentences) {
        return IntStream.range(0, findings.size())
                .mapToObj(i -> written(findings.get(i), i < expected.size() ? expected.get(i) : "", sentences))
                .toList();
    }

    static List<String> expected(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> String.join(" | ", line.strip().split("\\s*\\|\\s*", 5)))
                .toList();
    }

    private static String written(Finding finding, String expected, FindingSentences sentences) {
        String line = finding.severity().code() + " " + finding.code().code() + " | "
                + (finding.line().isPresent() ? String.valueOf(finding.line().getAsInt()) : "-")
                + " | " + finding.column().map(SpecifiedFindings::visible).orElse("-") + " | "
                + finding.value().map(SpecifiedFindings::visible).orElse("-");
        String[] parts = expected.split(" \\| ", 5);
        String sentence = sentences.sentence(finding, DUTCH);
        return parts.length < 5 ? line : line + " | " + (sentence.contains(parts[4]) ? parts[4] : sentence);
    }

    private static String visible(String value) {
        return value.isEmpty()
                ? "\"\""
                : value.replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\u00A0", "\\u00A0")
                        .replace("\u202F", "\\u202F");
    }
}
