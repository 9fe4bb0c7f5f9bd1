package nl.profielmonitor.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Where the browser of a steward goes before, after and instead of signing in. */
class SignInOutcome
        implements AuthenticationEntryPoint,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                AccessDeniedHandler {

    private static final String STEWARDS_PAGES = "/beheer/";

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    /** Not signed in: to the sign-in page; elsewhere there is nothing to sign in for. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (isStewardsPage(request)) {
            redirect.sendRedirect(request, response, ReturnAddress.of(request).signIn());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication steward) throws IOException {
        ExpiredForm.signedIn(request);
        redirect.sendRedirect(request, response, ReturnAddress.in(request).path());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        SignInPage.Notice notice = e instanceof TooManyGuesses ? SignInPage.Notice.TOO_MANY : SignInPage.Notice.WRONG;
        redirect.sendRedirect(request, response, ReturnAddress.in(request).signIn(notice));
    }

    /** A form that is too old is no attack: its sender signs in again, or, if he did so already, looks again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof CsrfException && isStewardsPage(request)) {
            lookAgain(formOf(request), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void lookAgain(ReturnAddress to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ExpiredForm form = new ExpiredForm(to);
        if (signedIn()) {
            form.leave(request, response);
            redirect.sendRedirect(request, response, to.path());
        } else {
            if (!path(request).equals(SignInPage.PATH)) {
                form.leaveForSignIn(request, response);
            }
            redirect.sendRedirect(request, response, to.signIn(SignInPage.Notice.EXPIRED));
        }
    }

    /** The page that a form that was sent stands on. */
    private static ReturnAddress formOf(HttpServletRequest request) {
        return switch (path(request)) {
            case SignInPage.PATH -> ReturnAddress.in(request);
            case SignInPage.SIGN_OUT -> ReturnAddress.START;
            default -> ReturnAddress.of(request);
        };
    }

    /** Asked where the request itself does not know it yet. */
    private static boolean signedIn() {
        Authentication steward = SecurityContextHolder.getContext().getAuthentication();
        return steward != null && steward.isAuthenticated();
    }

    private static boolean isStewardsPage(HttpServletRequest request) {
        return (path(request) + "/").startsWith(STEWARDS_PAGES);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
