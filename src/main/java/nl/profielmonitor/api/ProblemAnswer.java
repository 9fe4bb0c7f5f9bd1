package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * A problem as RFC 9457 writes it.
 *
 * @param type absolute address that names the kind
 * @param extensions further members, by name
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
record ProblemAnswer(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter Map<String, Object> extensions) {}
