package nl.profielmonitor.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer",
                "/beheer/leveren",
                "/beheer/leveringen/0c3a6a5e-3f2b-4f0e-9a77-1f2f8c1d2e3f",
                "/beheer/leveringen?pagina=2&staat=bewaard"
            })
    void leadsBackToAStewardsPage(String page) {
        assertThat(asked(page).path()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/beheer",
                "//example.org/beheer",
                "/\\example.org",
                "/beheer//example.org",
                "/beheerders",
                "/regio/friesland",
                "/beheer/aanmelden",
                "/beheer/leveren\r\nSet-Cookie: a=b",
                ""
            })
    void leadsNowhereElse(String page) {
        assertThat(asked(page)).isEqualTo(ReturnAddress.START);
    }

    @Test
    void keepsTheQueryOfAPageThatWasRead() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/beheer/leveringen");
        request.setQueryString("pagina=2");

        assertThat(ReturnAddress.of(request).signIn())
                .isEqualTo("/beheer/aanmelden?naar=%2Fbeheer%2Fleveringen%3Fpagina%3D2");
    }

    @Test
    void leavesTheLanguageOutBecauseARedirectPutsItBack() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/en/beheer/leveren");
        request.setContextPath("/en");

        assertThat(ReturnAddress.of(request).path()).isEqualTo("/beheer/leveren");
    }

    @Test
    void saysWhyNextToWhereTo() {
        assertThat(asked("/beheer/leveren").signIn(SignInPage.Notice.WRONG))
                .isEqualTo("/beheer/aanmelden?naar=%2Fbeheer%2Fleveren&melding=fout");
        assertThat(ReturnAddress.START.signIn(SignInPage.Notice.SIGNED_OUT))
                .isEqualTo("/beheer/aanmelden?melding=afgemeld");
    }

    private static ReturnAddress asked(String page) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", SignInPage.PATH);
        request.setParameter(ReturnAddress.PARAMETER, page);
        return ReturnAddress.in(request);
    }
}
