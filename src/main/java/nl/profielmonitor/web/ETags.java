package nl.profielmonitor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives public answers an ETag, and answers 304 to who has them already (RFC 9110, section 13.1.2). A weak one, because
 * Tomcat compresses no answer that has a strong one.
 */
class ETags extends ShallowEtagHeaderFilter {

    private static final String ANY = "*";

    ETags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ResponseHeaders.isPrivate(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilterInternal(
                ResponseHeaders.isReading(request) ? new Reading(request, response) : request, response, chain);
    }

    /**
     * A HEAD is answered as a GET, whose content the server then keeps back: that is how both get the same headers. A
     * condition {@code *} means whatever the answer's ETag turns out to be: what has one exists.
     */
    private static class Reading extends HttpServletRequestWrapper {

        private final HttpServletResponse response;

        Reading(HttpServletRequest request, HttpServletResponse response) {
            super(request);
            this.response = response;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            String etag = response.getHeader(HttpHeaders.ETAG);
            return etag != null && name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH) && ANY.equals(getHeader(name))
                    ? Collections.enumeration(Collections.singleton(etag))
                    : super.getHeaders(name);
        }
    }
}
