package nl.profielmonitor.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Tells the requests that the API answers: its own calls, and pages' addresses with {@code .json} behind them. */
final class ApiRequest {

    private static final Pattern PATH = Pattern.compile("/+(?:api/.*|(?:regio|land)/.+\\.json)");

    private ApiRequest() {}

    static boolean is(HttpServletRequest request) {
        return isAddress(request, request.getRequestURI());
    }

    /** @param asked with the context path, which holds the language's prefix */
    static boolean isAddress(HttpServletRequest request, String asked) {
        return asked.startsWith(request.getContextPath())
                && isPath(asked.substring(request.getContextPath().length()));
    }

    /** @param path without the language's prefix */
    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
