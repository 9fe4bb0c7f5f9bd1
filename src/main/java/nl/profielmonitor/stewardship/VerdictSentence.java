package nl.profielmonitor.stewardship;

import java.util.Locale;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Headings.Heading;
import nl.profielmonitor.ingest.Severity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a sentence what a steward can do with a file. Small numbers are written in words. */
@Component
class VerdictSentence {

    private static final long MOST_IN_WORDS = 12;

    private final MessageSource messages;

    VerdictSentence(MessageSource messages) {
        this.messages = messages;
    }

    String of(Verdict verdict, Assessment assessment, Locale locale) {
        int warnings = assessment.of(Severity.WARNING).size();
        return switch (verdict) {
            case UNREADABLE -> text("stewardship.verdict.unreadable", locale);
            case HEADINGS ->
                text(
                        "stewardship.verdict.headings",
                        locale,
                        counted("stewardship.verdict.columns", unknown(assessment), locale));
            case MEND ->
                text(
                        "stewardship.verdict.mend",
                        locale,
                        counted("stewardship.verdict.errors", Verdict.faultsOfFile(assessment), locale));
            case REFERENCE_DATE -> text("stewardship.verdict.reference-date", locale);
            case OMISSION -> text("stewardship.verdict.omission", locale);
            case REASON ->
                warnings == 0
                        ? text("stewardship.verdict.reason", locale)
                        : text("stewardship.verdict.reason.warnings", locale, warnings(warnings, locale));
            case WARNINGS -> text("stewardship.verdict.warnings", locale, warnings(warnings, locale));
            case READY -> text("stewardship.verdict.ready", locale);
            case UNCHANGED -> text("stewardship.verdict.unchanged", locale);
        };
    }

    private static long unknown(Assessment assessment) {
        return assessment.headings().stream()
                .flatMap(headings -> headings.all().stream())
                .filter(Heading::unknown)
                .count();
    }

    private String warnings(int number, Locale locale) {
        return counted("stewardship.verdict.of.warnings", number, locale);
    }

    private String counted(String key, long number, Locale locale) {
        return text(key, locale, number, inWords(number, locale));
    }

    private String inWords(long number, Locale locale) {
        return number > 1 && number <= MOST_IN_WORDS
                ? text("stewardship.number." + number, locale)
                : String.format(locale, "%,d", number);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
