package nl.profielmonitor.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers of every answer of the API, problems included: its version (API Design Rules, {@code /core/version-header}), and
 * that scripts of every site may read it. Nothing else may be done from another site.
 */
@Component
@Order(ApiHeaders.ORDER)
class ApiHeaders extends OncePerRequestFilter {

    /** After the language is read (-200), before Spring Security (-100): its refusals need the headers too. */
    static final int ORDER = -150;

    /** Of the contract, not of the software. */
    static final String VERSION = "1.0.0";

    private static final String EXPOSED = "API-Version, Content-Disposition, ETag, Location, Retry-After";

    private final Problems problems;

    ApiHeaders(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiRequest.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        if (CorsUtils.isPreFlightRequest(request)) {
            preflight(request, response);
            return;
        }
        if (isFromElsewhere(request) && !ApiRequest.isRead(request)) {
            problems.write(new ApiProblem(ProblemKind.VANAF_ANDERE_SITE), request, response);
            return;
        }
        if (ApiRequest.isRead(request)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
        chain.doFilter(request, response);
    }

    /**
     * Whether a browser says that another site's page sends this. A browser that knows a steward's password would send it
     * along; nothing but a browser sets this header.
     */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** A browser asks what another site's script may do. */
    private static void preflight(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        String wanted = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (HttpMethod.GET.matches(wanted) || HttpMethod.HEAD.matches(wanted)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Accept-Language, If-None-Match");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
        }
    }
}
