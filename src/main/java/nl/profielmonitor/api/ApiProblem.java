package nl.profielmonitor.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.profielmonitor.web.Excerpt;

/** A call cannot be answered as asked. Becomes a problem (RFC 9457). */
class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /**
     * @param arguments of the sentence: strings, of which what a request says is cut to an excerpt, numbers, and names of our
     *     own, which are all given
     */
    ApiProblem(ProblemKind kind, Object... arguments) {
        super(kind.code());
        this.kind = kind;
        this.arguments = Arrays.stream(arguments).map(ApiProblem::shortened).toList();
    }

    /** Adds a member to the problem, for programs. */
    ApiProblem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    private static Object shortened(Object argument) {
        if (argument instanceof Collection<?> names) {
            return names.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return argument instanceof String text ? Excerpt.of(text) : argument;
    }

    ProblemKind kind() {
        return kind;
    }

    List<Object> arguments() {
        return arguments;
    }

    Map<String, Object> extensions() {
        return extensions;
    }
}
