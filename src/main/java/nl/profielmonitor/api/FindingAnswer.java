package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param ernst {@code fout}, {@code waarschuwing} or {@code opmerking}
 * @param rij physical line of the file, from 1; absent for what is about no line
 * @param plaats the same in a text or a PDF, which have pages; absent for other files
 * @param kolom the header as the file has it
 * @param melding what was expected and what to do, in the reader's language
 */
@JsonPropertyOrder({"code", "ernst", "rij", "plaats", "kolom", "waarde", "melding"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingAnswer(
        String code,
        String ernst,
        @Nullable Integer rij,
        @Nullable PlaceAnswer plaats,
        @Nullable String kolom,
        @Nullable String waarde,
        String melding) {

    /** A line of a page, both from 1. */
    @JsonPropertyOrder({"bladzijde", "regel"})
    record PlaceAnswer(int bladzijde, int regel) {}
}
