package nl.profielmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@WebMvcTest(controllers = AccessRulesTest.Everything.class)
@Import({StewardAccess.class, AccessRulesTest.Everything.class})
class AccessRulesTest {

    static final RequestPostProcessor STEWARD = user(Steward.ONLY).roles(Steward.ROLE);
    private static final RequestPostProcessor PASSWORD = httpBasic(Steward.ONLY, StewardAccess.PASSWORD);

    @Autowired
    MockMvcTester http;

    /** Answers at every address, so that only the rules decide. */
    @RestController
    static class Everything {

        @RequestMapping("/**")
        String any() {
            return "ok";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/regio/friesland/2020-q2",
                "/regio/friesland/2020-q2.csv",
                "/api",
                "/api/v1/arbeidsmarktregios",
                "/actuator/health",
                "/actuator/health/readiness",
                "/begrippen"
            })
    void everybodyReads(String page) {
        MvcTestResult answer = http.get().uri(page).exchange();

        assertThat(answer).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beheer", "/beheer/leveren", "/beheer/leveringen/1", "/beheer/iets/nieuws"})
    void nobodyButAStewardSeesAStewardsPage(String page) {
        MvcTestResult answer = http.get().uri(page).exchange();

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/beheer/aanmelden");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(http.get().uri(page).with(STEWARD)).hasStatusOk();
    }

    @Test
    void theSignInPageLeadsBackToThePageAskedFor() {
        assertThat(http.get().uri("/beheer/leveringen?pagina=2"))
                .hasRedirectedUrl("/beheer/aanmelden?naar=%2Fbeheer%2Fleveringen%3Fpagina%3D2");
    }

    @Test
    void theSignInPageComesInTheLanguageOfThePage() {
        assertThat(http.get().uri("/en/beheer/leveren").with(request -> {
                    request.setContextPath("/en");
                    return request;
                }))
                .hasRedirectedUrl("/en/beheer/aanmelden?naar=%2Fbeheer%2Fleveren");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nobodyButAStewardChangesAnything(String method) {
        HttpMethod change = HttpMethod.valueOf(method);

        assertThat(http.method(change).uri("/anything").with(csrf())).hasStatus(403);
        assertThat(http.method(change).uri("/anything").with(csrf()).with(STEWARD))
                .hasStatusOk();
    }

    @Test
    void aStewardsFormNeedsItsToken() {
        assertThat(http.post().uri("/beheer/leveren").with(STEWARD)).hasRedirectedUrl("/beheer/leveren");
        assertThat(http.post().uri("/beheer/leveringen/1").with(STEWARD).with(csrf().useInvalidToken()))
                .hasRedirectedUrl("/beheer/leveringen/1");
        assertThat(http.post().uri("/anything").with(STEWARD)).hasStatus(403);
        assertThat(http.post().uri("/beheer/leveren").with(STEWARD).with(csrf()))
                .hasStatusOk();
    }

    @Test
    void aStewardsPageStaysInNoCache() {
        assertThat(http.get().uri("/beheer/leveren").with(STEWARD))
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(http.get().uri("/regio/friesland")).hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    @Test
    void noEndpointOfTheActuatorButHealthIsThere() {
        assertThat(http.get().uri("/actuator/env")).hasStatus(403);
        assertThat(http.get().uri("/actuator/env").with(STEWARD)).hasStatus(403);
    }

    @Test
    void signsInWithANewSessionAndGoesToThePageAskedFor() {
        MockHttpSession before = new MockHttpSession();
        String idBefore = before.getId();

        MvcTestResult answer = signIn(Steward.ONLY, StewardAccess.PASSWORD, before);

        assertThat(answer).hasRedirectedUrl("/beheer/leveringen");
        HttpSession session = answer.getRequest().getSession(false);
        assertThat(session.getId()).isNotEqualTo(idBefore);
        assertThat(http.get().uri("/beheer/leveren").session((MockHttpSession) session))
                .hasStatusOk();
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() {
        String refused = "/beheer/aanmelden?naar=%2Fbeheer%2Fleveringen&melding=fout";

        assertThat(signIn(Steward.ONLY, "iets anders", new MockHttpSession())).hasRedirectedUrl(refused);
        assertThat(signIn("iemand", StewardAccess.PASSWORD, new MockHttpSession()))
                .hasRedirectedUrl(refused);
        assertThat(signIn(Steward.ONLY, "x".repeat(500), new MockHttpSession())).hasRedirectedUrl(refused);
        assertThat(signIn("", "", new MockHttpSession())).hasRedirectedUrl(refused);
    }

    @Test
    void stopsLookingAtGuesses() {
        for (int guess = 0; guess < GuessLimit.MOST; guess++) {
            signIn("192.0.2.77", "geraden " + guess);
        }

        assertThat(signIn("192.0.2.77", StewardAccess.PASSWORD))
                .hasRedirectedUrl("/beheer/aanmelden?naar=%2Fbeheer%2Fleveringen&melding=wacht");
        assertThat(signIn("192.0.2.78", StewardAccess.PASSWORD)).hasRedirectedUrl("/beheer/leveringen");
        assertThat(http.get()
                        .uri("/api/v1/leveringen/1")
                        .remoteAddress("192.0.2.77")
                        .with(PASSWORD))
                .hasStatus(429)
                .hasHeader(HttpHeaders.RETRY_AFTER, "60");
    }

    @Test
    void signsOutOnlyByAForm() {
        MockHttpSession session = (MockHttpSession) signIn(Steward.ONLY, StewardAccess.PASSWORD, new MockHttpSession())
                .getRequest()
                .getSession(false);

        assertThat(http.get().uri("/beheer/afmelden").session(session)).hasStatusOk();
        assertThat(session.isInvalid()).isFalse();
        assertThat(http.post().uri("/beheer/afmelden").session(session).with(csrf()))
                .hasRedirectedUrl("/beheer/aanmelden?melding=afgemeld");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theApiAsksForNameAndPassword() {
        assertThat(http.post().uri("/api/v1/leveringen"))
                .hasStatus(401)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Profielmonitor\", charset=\"UTF-8\"");
        assertThat(http.post().uri("/api/v1/leveringen").with(httpBasic(Steward.ONLY, "fout")))
                .hasStatus(401);
    }

    @Test
    void theApiRefusesWhoIsNoSteward() {
        assertThat(http.post().uri("/api/v1/leveringen").with(user("iemand").roles("READER")))
                .hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/leveringen", "/api/v1/leveringen/1", "/api/v1/leveringen/1/intrekking"})
    void whatBecameOfADeliveryIsForStewards(String call) {
        assertThat(http.get().uri(call)).hasStatus(401);
        assertThat(http.get().uri(call).with(PASSWORD)).hasStatusOk();
    }

    @Test
    void theApiTakesNoToken() {
        assertThat(http.post().uri("/api/v1/leveringen").with(PASSWORD)).hasStatusOk();
        assertThat(http.post().uri("/api/v1/iets").with(PASSWORD)).hasStatusOk();
        assertThat(http.post().uri("/api/v1/iets")).hasStatus(401);
    }

    @Test
    void theApiNeitherGivesNorTakesASession() {
        MvcTestResult withPassword =
                http.post().uri("/api/v1/leveringen").with(PASSWORD).exchange();
        MockHttpSession session = (MockHttpSession) signIn(Steward.ONLY, StewardAccess.PASSWORD, new MockHttpSession())
                .getRequest()
                .getSession(false);

        assertThat(withPassword).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
        assertThat(withPassword.getRequest().getSession(false)).isNull();
        assertThat(http.get().uri("/api/v1/leveringen/1").session(session)).hasStatus(401);
    }

    @Test
    void aBrowserOfAnotherSiteMayAskWhatItMayRead() {
        assertThat(http.options().uri("/api/v1/leveringen").cookie(new Cookie("a", "b")))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"https://cijfers.example, true", "http://localhost:8080, false"})
    void theCookieOfASessionTravelsOnlyOverHttpsIfTheSiteIsThere(String baseUrl, boolean secure)
            throws ServletException {
        MockServletContext context = new MockServletContext();

        new AccessRules().secureSessionCookie(baseUrl).onStartup(context);

        assertThat(context.getSessionCookieConfig().isSecure()).isEqualTo(secure);
    }

    private MvcTestResult signIn(String name, String password, MockHttpSession session) {
        return http.post()
                .uri("/beheer/aanmelden")
                .param("naam", name)
                .param("wachtwoord", password)
                .param("naar", "/beheer/leveringen")
                .session(session)
                .with(AccessRulesTest::withTheSessionOfItsCookie)
                .with(csrf())
                .exchange();
    }

    private static MockHttpServletRequest withTheSessionOfItsCookie(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }

    private MvcTestResult signIn(String address, String password) {
        return http.post()
                .uri("/beheer/aanmelden")
                .remoteAddress(address)
                .param("naam", Steward.ONLY)
                .param("wachtwoord", password)
                .param("naar", "/beheer/leveringen")
                .with(csrf())
                .exchange();
    }
}
