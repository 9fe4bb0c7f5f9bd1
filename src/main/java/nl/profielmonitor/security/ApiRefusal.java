package nl.profielmonitor.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** How a call of the API is refused that does not say who makes it. The API itself puts it into words. */
class ApiRefusal implements AuthenticationEntryPoint {

    /** RFC 7617; names and passwords are UTF-8. */
    private static final String CHALLENGE = "Basic realm=\"Profielmonitor\", charset=\"UTF-8\"";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof TooManyGuesses) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(GuessLimit.SPAN.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
