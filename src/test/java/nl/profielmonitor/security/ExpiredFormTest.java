package nl.profielmonitor.security;

import static nl.profielmonitor.security.AccessRulesTest.STEWARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.support.SessionFlashMapManager;

@WebMvcTest(controllers = AccessRulesTest.Everything.class)
@Import({StewardAccess.class, AccessRulesTest.Everything.class})
class ExpiredFormTest {

    @Autowired
    MockMvcTester http;

    @Test
    void aFormThatIsTooOldLeadsToTheSignInPageAndBack() {
        assertThat(http.post().uri("/beheer/leveren"))
                .hasRedirectedUrl("/beheer/aanmelden?naar=%2Fbeheer%2Fleveren&melding=verlopen");
        assertThat(http.post().uri("/beheer/aanmelden").param("naar", "/beheer/leveren"))
                .hasRedirectedUrl("/beheer/aanmelden?naar=%2Fbeheer%2Fleveren&melding=verlopen");
    }

    @Test
    void givesWhatWasTypedBackOnlyIfItCameFromAPageOfThisSite() {
        assertThat(kept(expired("same-origin").with(STEWARD)))
                .containsEntry("sent", Map.of("reden", List.of("Telfout"), "akkoord", List.of("een", "twee")))
                .containsEntry("expired", true);
        assertThat(kept(expired("same-site").with(STEWARD)))
                .containsEntry("sent", Map.of())
                .containsEntry("expired", true);
    }

    @Test
    void keepsWhatWasTypedUntilItsStewardHasSignedInAgain() {
        MockHttpServletRequest own = expired("same-origin").exchange().getRequest();

        assertThat(own.getSession(false).getMaxInactiveInterval()).isEqualTo(15 * 60);
        assertThat(kept(own)).containsKey("sent");
        assertThat(kept(expired("cross-site"))).isNull();
        assertThat(kept(expired("same-origin").param("bronUrl", "x".repeat(50_000))))
                .isNull();
    }

    private MockMvcTester.MockMvcRequestBuilder expired(String from) {
        return http.post()
                .uri("/beheer/leveringen/1")
                .param("reden", "Telfout")
                .param("akkoord", "een", "twee")
                .param("_csrf", "van-een-andere-sessie")
                .header("Sec-Fetch-Site", from);
    }

    private static @Nullable Map<String, Object> kept(MockMvcTester.MockMvcRequestBuilder form) {
        return kept(form.exchange().getRequest());
    }

    private static @Nullable Map<String, Object> kept(MockHttpServletRequest request) {
        request.setRequestURI("/beheer/leveringen/1");
        return new SessionFlashMapManager().retrieveAndUpdate(request, new MockHttpServletResponse());
    }
}
