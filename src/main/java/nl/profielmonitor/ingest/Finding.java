package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.publication.PublicationKey;

/**
 * Something that a check has to say about a delivery.
 *
 * @param line the physical line on which the record starts, from 1; absent for what is about no line (a missing row)
 * @param place where that line stands in a file that has pages; absent for others
 * @param column the header as the file has it
 * @param value the offending value, at most {@value #LONGEST_VALUE} characters; never logged
 * @param key the region and quarter that it is about, where known
 * @param message key of the sentence under {@code messages/ingest}; a code can have several sentences
 * @param arguments of the sentence: strings, numbers, days ({@code LocalDate}) and lists of strings that are
 *     alternatives; {@link FindingSentences} writes them in the reader's language
 */
public record Finding(
        FindingCode code,
        Severity severity,
        OptionalInt line,
        Optional<OnPage> place,
        Optional<String> column,
        Optional<String> value,
        Optional<PublicationKey> key,
        String message,
        List<Object> arguments) {

    public static final int LONGEST_VALUE = 80;

    private static final String MESSAGES = "ingest.";

    /** Key of the sentence that is left of a finding whose file is gone; its argument is the finding's code. */
    static final String ERASED = MESSAGES + "gewist";

    /** The sentences of {@link FindingCode#ONGEWIJZIGD} by which something given with the figures is not kept. */
    private static final Set<String> DROPPING_TERMS = Stream.of("bron", "peildatum", "bron-en-peildatum")
            .map(sentence -> MESSAGES + FindingCode.ONGEWIJZIGD.code() + "." + sentence)
            .collect(Collectors.toUnmodifiableSet());

    public Finding {
        value = value.map(Finding::cut);
        arguments = arguments.stream()
                .map(argument -> argument instanceof String text ? cut(text) : argument)
                .toList();
    }

    /** An error about nothing in particular yet, with the only sentence of its code. */
    public static Finding error(FindingCode code) {
        return of(code, Severity.ERROR);
    }

    /** A warning about nothing in particular yet, with the only sentence of its code. */
    public static Finding warning(FindingCode code) {
        return of(code, Severity.WARNING);
    }

    /** A remark about nothing in particular yet, with the only sentence of its code. */
    public static Finding remark(FindingCode code) {
        return of(code, Severity.REMARK);
    }

    /** The same about a line. */
    public Finding on(int newLine) {
        return new Finding(code, severity, OptionalInt.of(newLine), place, column, value, key, message, arguments);
    }

    /** The same with the place of its line, if what it was read from has pages. */
    Finding in(Assessment.Source source) {
        return line.isEmpty()
                ? this
                : new Finding(
                        code, severity, line, source.onPage(line.getAsInt()), column, value, key, message, arguments);
    }

    /** The same about a column of the file. */
    public Finding in(String header) {
        return new Finding(code, severity, line, place, Optional.of(header), value, key, message, arguments);
    }

    /** The same about a value in the file. */
    public Finding showing(String newValue) {
        return new Finding(code, severity, line, place, column, Optional.of(newValue), key, message, arguments);
    }

    /** The same about a region and quarter. */
    public Finding about(PublicationKey newKey) {
        return new Finding(code, severity, line, place, column, value, Optional.of(newKey), message, arguments);
    }

    /** The same with another sentence of its code. */
    public Finding saying(String sentence, Object... newArguments) {
        return new Finding(
                code,
                severity,
                line,
                place,
                column,
                value,
                key,
                MESSAGES + code.code() + "." + sentence,
                List.of(newArguments));
    }

    /** The same with arguments for the only sentence of its code. */
    public Finding with(Object... newArguments) {
        return new Finding(code, severity, line, place, column, value, key, message, List.of(newArguments));
    }

    /** Whether it tells that something given with figures is not kept, for they are current already. */
    boolean dropsTerms() {
        return DROPPING_TERMS.contains(message);
    }

    /**
     * What tells it from the other findings of its delivery; stays the same when the same file is checked again. Letters,
     * digits and hyphens, for it travels in forms.
     */
    public String id() {
        List<Object> rest = List.<Object>of(
                column.orElse(""),
                key.map(of -> of.region().value() + of.quarter()).orElse(""),
                message,
                arguments.stream().map(String::valueOf).toList());
        return code.code()
                + (line.isPresent() ? "-" + line.getAsInt() : "")
                + "-" + Integer.toHexString(rest.hashCode());
    }

    private static Finding of(FindingCode code, Severity severity) {
        return new Finding(
                code,
                severity,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MESSAGES + code.code(),
                List.of());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        int end = LONGEST_VALUE - 1;
        // Half of a character outside the basic plane cannot be stored.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
