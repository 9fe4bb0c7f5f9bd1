package nl.profielmonitor.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the language from the address: {@code /en} is taken as the request's context path, all else is Dutch. So
 * controllers map one address for both languages, and links and redirects get the prefix by themselves. Only the API,
 * whose addresses know no language, listens to {@code Accept-Language}.
 *
 * <p>Templates find what it understood as {@code language}, {@code notation} and {@code address}.
 */
@Component
@Order(LanguageFilter.ORDER)
class LanguageFilter extends OncePerRequestFilter {

    /** After the filters that mend the request's encoding and host, before Spring Security's (-100). */
    static final int ORDER = -200;

    private final String baseUrl;

    LanguageFilter(@Value("${profielmonitor.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String root = request.getContextPath();
        String path = asked(request).substring(root.length());
        String better = betterSpelled(path);
        if (!better.equals(path) && ResponseHeaders.isReading(request)) {
            response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
            response.setHeader(HttpHeaders.LOCATION, PageAddress.withQuery(root + better, request.getQueryString()));
            return;
        }
        Language prefix = path.startsWith(Language.EN.prefix() + "/") ? Language.EN : Language.NL;
        Language language = isApi(path) ? accepted(request) : prefix;
        request.setAttribute("language", language);
        request.setAttribute("notation", new Notation(language.locale()));
        request.setAttribute(
                PageAddress.ATTRIBUTE,
                PageAddress.of(
                        baseUrl, root, language, path.substring(prefix.prefix().length()), request.getQueryString()));
        chain.doFilter(new LanguageRequest(request, prefix, language), response);
    }

    /** Only a front page ends with a slash. What would lead off the site, {@code //elsewhere/}, stays as it is. */
    private static String betterSpelled(String path) {
        String page = path.replaceFirst("/+$", "");
        if (page.equals(Language.EN.prefix())) {
            return Language.EN.prefix() + "/";
        }
        return page.isEmpty() || page.startsWith("//") || isApi(path) ? path : page;
    }

    /** The address that was asked for; on the way to an error page the request itself already points there. */
    private static String asked(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    private static Language accepted(HttpServletRequest request) {
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(accept(request)), List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? Language.EN : Language.NL;
        } catch (IllegalArgumentException malformed) {
            return Language.NL;
        }
    }

    private static String accept(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null || header.isBlank() ? "nl" : header;
    }
}
