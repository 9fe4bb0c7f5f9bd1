package nl.profielmonitor.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * A form of a session that is over, sent by who has signed in again since. Its page is told, for once, under the name
 * {@code expired}, and gets the reason back under the name of its field.
 *
 * @param page that the form stands on
 */
record ExpiredForm(ReturnAddress page) {

    private static final String NOTICE = "expired";
    private static final String REASON = "reden";

    /** What a browser says of a form that was sent from a page of this site; no page can make it lie. */
    private static final String FROM_HERE = "same-origin";

    void leave(HttpServletRequest request, HttpServletResponse response) {
        FlashMap told = new FlashMap();
        told.put(NOTICE, true);
        String reason = request.getParameter(REASON);
        if (reason != null && FROM_HERE.equals(request.getHeader("Sec-Fetch-Site"))) {
            told.put(REASON, reason);
        }
        told.setTargetRequestPath(request.getContextPath() + page.path());
        new SessionFlashMapManager().saveOutputFlashMap(told, request, response);
    }
}
