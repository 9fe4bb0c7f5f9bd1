package nl.profielmonitor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** An address has another, better spelling. Becomes a redirect with status 308 that keeps the query. */
public class MovedPermanently extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path the address as it should be, without the language's prefix, not encoded */
    public MovedPermanently(String path) {
        super(path);
        this.path = path;
    }

    /** Where to, for whoever asked in this way: in the same language, with the same query. */
    public String location(HttpServletRequest request) {
        String encoded = UriUtils.encodePath(path, StandardCharsets.UTF_8);
        return PageAddress.withQuery(request.getContextPath() + encoded, request.getQueryString());
    }
}
