package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a delivered file.
 *
 * @param id of the delivery; absent where nothing was published
 */
@JsonPropertyOrder({"id", "publicaties", "bevindingen"})
record AssessmentAnswer(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
        List<PublicationAnswer> publicaties,
        List<FindingAnswer> bevindingen) {}
