package nl.profielmonitor.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that the call does not know. To pass over a misspelt {@code revisie} would answer with other
 * figures than were asked for, to pass over a misspelt {@code proef} would publish.
 */
class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && ApiRequest.is(request)) {
            require(given(request), known(method));
        }
        return true;
    }

    /** @throws ApiProblem for the first name that is not known */
    static void require(Stream<String> given, Set<String> known) {
        given.filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new ApiProblem(ProblemKind.ONBEKENDE_PARAMETER, name, known.size(), known)
                    .with("parameter", name)
                    .with("parameters", known);
        });
    }

    private static Stream<String> given(HttpServletRequest request) {
        Stream<String> fields = request.getParameterMap().keySet().stream();
        return request instanceof MultipartRequest files
                ? Stream.concat(fields, files.getMultiFileMap().keySet().stream())
                : fields;
    }

    private static Set<String> known(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam field = parameter.getParameterAnnotation(RequestParam.class);
        RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
        if (field != null) {
            return Stream.of(field.name());
        }
        if (part != null) {
            return Stream.of(part.name());
        }
        return parameter.getParameterType().isRecord() && !parameter.hasParameterAnnotation(RequestBody.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.of();
    }
}
