package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.publication.PublicationKey;

/**
 * Something that a check has to say about a delivery.
 *
 * @param line the physical line on which the record starts, from 1; absent for what is about no line (a missing row)
 * @param column the header as the file has it
 * @param value the offending value, at most {@value #LONGEST_VALUE} characters; never logged
 * @param key the region and quarter that it is about, where known
 * @param message key of the sentence under {@code messages/ingest}; a code can have several sentences
 * @param arguments of the sentence: strings and numbers (numbers are written in the reader's language)
 */
public record Finding(
        FindingCode code,
        Severity severity,
        OptionalInt line,
        Optional<String> column,
        Optional<String> value,
        Optional<PublicationKey> key,
        String message,
        List<Object> arguments) {

    public static final int LONGEST_VALUE = 80;

    public Finding {
        value = value.map(text -> text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE - 1) + "…" : text);
        arguments = List.copyOf(arguments);
    }

    /** What tells it from the other findings of its delivery; stays the same when the same file is checked again. */
    public String id() {
        return code.code() + "@" + (line.isPresent() ? line.getAsInt() : "-") + ":" + column.orElse("-")
                + key.map(k -> ":" + k.region() + ":" + k.quarter()).orElse("")
                + ":" + Integer.toHexString(arguments.hashCode());
    }
}
