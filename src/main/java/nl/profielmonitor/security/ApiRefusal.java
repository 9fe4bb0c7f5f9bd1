package nl.profielmonitor.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** How the API refuses who may not do what is asked: as a problem (RFC 9457). */
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"Profielmonitor\", charset=\"UTF-8\"";

    private final String baseUrl;
    private final MessageSource messages;
    private final JsonMapper json;

    /** @param baseUrl of the installation: problem types are absolute */
    ApiRefusal(String baseUrl, MessageSource messages, JsonMapper json) {
        this.baseUrl = baseUrl;
        this.messages = messages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof TooManyGuesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(GuessLimit.SPAN.toSeconds()));
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "te-veel-pogingen");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            refuse(request, response, HttpStatus.UNAUTHORIZED, "niet-aangemeld");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        refuse(request, response, HttpStatus.FORBIDDEN, "niet-toegestaan");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind)
            throws IOException {
        Locale locale = request.getLocale();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(baseUrl + "/fouten/" + kind));
        problem.setTitle(messages.getMessage("security.problem." + kind + ".title", null, locale));
        problem.setDetail(messages.getMessage("security.problem." + kind + ".detail", null, locale));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
