package nl.profielmonitor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that every answer carries: what a page may load and who may frame it, and how long an answer may be kept.
 * Whoever knows better sets the header anew.
 */
@Component
@Order(ResponseHeaders.ORDER)
class ResponseHeaders extends OncePerRequestFilter {

    /** Before the language is read, so that redirects carry them too. */
    static final int ORDER = LanguageFilter.ORDER - 10;

    /** Everything comes from the site itself; scripts and styles only from files. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY = String.join(
            ", ", "camera=()", "geolocation=()", "microphone=()", "payment=()", "usb=()", "browsing-topics=()");

    /** A file that has the hash of its content in its name. */
    private static final Pattern HASHED = Pattern.compile(".+-[0-9a-f]{32}\\.[a-z0-9]+");

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** May be kept, but is asked for anew: a correction shows at once, and an unchanged page costs one short answer. */
    private static final String ASK_FIRST = "no-cache";

    private final boolean https;

    /** @param baseUrl of the site; only one that is reached by https tells browsers to come no other way */
    ResponseHeaders(@Value("${profielmonitor.base-url}") String baseUrl) {
        this.https = baseUrl.startsWith("https:");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        secure(response);
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isReading(request) && !isPrivate(request)) {
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    HASHED.matcher(request.getRequestURI()).matches() ? FOR_EVER : ASK_FIRST);
        }
        chain.doFilter(request, response);
    }

    /** The headers that say what a page may load and who may frame it. */
    static void secure(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Permissions-Policy", PERMISSIONS_POLICY);
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }

    static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The steward's pages are nobody else's; what may be kept of those is said by whoever guards them: nothing. */
    static boolean isPrivate(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .matches("(/en)?/beheer(/.*)?");
    }
}
