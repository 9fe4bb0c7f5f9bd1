package nl.profielmonitor.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The steward's page that somebody asked for before signing in. It travels in the address of the sign-in page, so that
 * no session has to be made for who is not signed in.
 *
 * @param path on this site, without the language's prefix, with its query
 */
record ReturnAddress(String path) {

    static final String PARAMETER = "naar";

    /** Where a steward starts. */
    static final ReturnAddress START = new ReturnAddress("/beheer");

    /** Nothing but a steward's page: never another site, never the sign-in page itself. */
    private static final Pattern ALLOWED =
            Pattern.compile("/beheer(?!/aanmelden)(?:/[A-Za-z0-9._~-]+)*(?:\\?[A-Za-z0-9._~/?&=%+-]*)?");

    /** The page that a request is for; a page to which a form was sent has the same address as the form's. */
    static ReturnAddress of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return parse(read && query != null ? path + "?" + query : path);
    }

    /** The page that a sign-in was meant for, or the start. */
    static ReturnAddress in(HttpServletRequest request) {
        return parse(request.getParameter(PARAMETER));
    }

    private static ReturnAddress parse(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(it -> ALLOWED.matcher(it).matches())
                .map(ReturnAddress::new)
                .orElse(START);
    }

    /** The sign-in page that leads back here. */
    String signIn() {
        return equals(START)
                ? SignInPage.PATH
                : SignInPage.PATH + "?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The sign-in page that leads back here, with a word about what went before. */
    String signIn(SignInPage.Notice notice) {
        String address = signIn();
        return address + (address.contains("?") ? "&" : "?") + SignInPage.NOTICE + "=" + notice.code();
    }
}
