package nl.profielmonitor.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * A form of a session that is over. Its page is told so, for once, under the name {@code expired}, and gets what was
 * typed and ticked back under the name {@code sent}: the values of each field.
 *
 * @param page that the form stands on
 */
record ExpiredForm(ReturnAddress page) {

    private static final String NOTICE = "expired";
    private static final String SENT = "sent";

    /** What a browser says of a form that was sent from a page of this site; no page can make it lie. */
    private static final String FROM_HERE = "same-origin";

    /** Of no use in another session, or nobody's business. */
    private static final Set<String> LEFT_OUT = Set.of("_csrf", "wachtwoord");

    /** Characters in all: room for a thousand warnings, and not for whoever wants to fill the memory. */
    private static final int MOST_KEPT = 50_000;

    /** Time to sign in, in seconds. */
    static final int KEPT_FOR = 15 * 60;

    /** For who has signed in again since: the notice at least. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        save(sentFromHere(request), request, response);
    }

    /**
     * For who has to sign in first: the fields, in a session that begins with them. It lasts no longer than signing in takes,
     * until {@link #signedIn}.
     */
    void leaveForSignIn(HttpServletRequest request, HttpServletResponse response) {
        Map<String, List<String>> sent = sentFromHere(request);
        if (!sent.isEmpty()) {
            save(sent, request, response);
            request.getSession().setMaxInactiveInterval(KEPT_FOR);
        }
    }

    /** Gives a session its usual time again. */
    static void signedIn(HttpServletRequest request) {
        request.getSession().setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
    }

    private void save(Map<String, List<String>> sent, HttpServletRequest request, HttpServletResponse response) {
        FlashMap told = new FlashMap();
        told.put(NOTICE, true);
        told.put(SENT, sent);
        told.setTargetRequestPath(request.getContextPath() + page.path());
        SessionFlashMapManager session = new SessionFlashMapManager();
        session.setFlashMapTimeout(KEPT_FOR);
        session.saveOutputFlashMap(told, request, response);
    }

    /** The fields, if a page of this site sent them, and no more than a steward could want. */
    private static Map<String, List<String>> sentFromHere(HttpServletRequest request) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        if (FROM_HERE.equals(request.getHeader("Sec-Fetch-Site"))) {
            request.getParameterMap().forEach((field, values) -> {
                if (!LEFT_OUT.contains(field)) {
                    sent.put(field, new ArrayList<>(List.of(values)));
                }
            });
        }
        int size = sent.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        return size > MOST_KEPT ? Map.of() : sent;
    }
}
