package nl.profielmonitor.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.profielmonitor.publication.ColumnsChanged;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.RevisionConflict;
import nl.profielmonitor.web.MovedPermanently;
import nl.profielmonitor.web.PageNotFound;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** The one place where what went wrong in a call becomes its answer. Nothing of what went wrong inside is shown. */
class ApiErrors implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Problems problems;
    private final Function<PublicationKey, String> regionNames;

    /** @param regionNames what a region is called in a quarter */
    ApiErrors(Problems problems, Function<PublicationKey, String> regionNames) {
        this.problems = problems;
        this.regionNames = regionNames;
    }

    /** The server has refused a form already that breaks off: {@link ApiLastResort} puts that into words. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!ApiRequest.is(request)) {
            return null;
        }
        if (response.isCommitted()) {
            return e instanceof MultipartException ? new ModelAndView() : null;
        }
        try {
            if (e instanceof MovedPermanently moved) {
                redirect(moved, request, response);
            } else {
                problems.write(problem(e, request, response), request, response);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static void redirect(MovedPermanently moved, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, moved.location(request));
    }

    private ApiProblem problem(Exception e, HttpServletRequest request, HttpServletResponse response) {
        if (e instanceof ApiProblem problem) {
            return problem;
        }
        if (e instanceof RevisionConflict conflict) {
            return DeliveryForm.said(request.getParameter("basisRevisie")).isPresent()
                    ? notCurrent(conflict)
                    : changedMeanwhile(conflict.key(), conflict.current());
        }
        if (e instanceof ColumnsChanged changed) {
            return changedMeanwhile(changed.key(), changed.current());
        }
        if (e instanceof PageNotFound) {
            return new ApiProblem(ProblemKind.NIET_GEVONDEN);
        }
        if (e instanceof MaxUploadSizeExceededException) {
            return new ApiProblem(ProblemKind.TE_GROOT_BESTAND);
        }
        if (e instanceof MissingServletRequestPartException) {
            return new ApiProblem(ProblemKind.ONTBREKEND_BESTAND);
        }
        if (e instanceof HttpMessageNotReadableException
                || e instanceof TypeMismatchException
                || e instanceof InvalidParameterException
                || e instanceof MultipartException) {
            return new ApiProblem(ProblemKind.ONGELDIG_VERZOEK);
        }
        if (e instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            return new ApiProblem(ProblemKind.of(answer.getStatusCode().value()));
        }
        LOG.error("A call failed", e);
        return new ApiProblem(ProblemKind.INTERNE_FOUT);
    }

    private ApiProblem notCurrent(RevisionConflict conflict) {
        return conflict(ProblemKind.REVISIE_NIET_ACTUEEL, conflict.key(), conflict.expected(), conflict.current())
                .with("verwachteRevisie", conflict.expected())
                .with("actueleRevisie", conflict.current());
    }

    /** Two deliveries were on their way at once, and the client named no revision; or the columns became others. */
    private ApiProblem changedMeanwhile(PublicationKey key, int current) {
        return conflict(ProblemKind.INTUSSEN_VERANDERD, key).with("actueleRevisie", current);
    }

    private ApiProblem conflict(ProblemKind kind, PublicationKey key, Object... further) {
        String region = key.region().value();
        String quarter = key.quarter().toString();
        return new ApiProblem(
                        kind,
                        Stream.concat(Stream.of(regionNames.apply(key), quarter), Stream.of(further))
                                .toArray())
                .with("arbeidsmarktregio", region)
                .with("kwartaal", quarter);
    }
}
