package nl.profielmonitor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

@WebMvcTest(
        controllers = PagesTest.Probe.class,
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "nl\\.profielmonitor\\.(api|security)\\..*"))
@Import({PagesTest.Probe.class, WebConfiguration.class})
@TestPropertySource(properties = "profielmonitor.base-url=https://cijfers.example")
@WithMockUser
class PagesTest {

    @Autowired
    MockMvcTester pages;

    @Controller
    static class Probe {

        @GetMapping("/proef/taal")
        @ResponseBody
        String language() {
            return LocaleContextHolder.getLocale().toLanguageTag();
        }

        @GetMapping("/api/v1/proef/taal")
        @ResponseBody
        String apiLanguage() {
            return LocaleContextHolder.getLocale().toLanguageTag();
        }

        @GetMapping("/proef/{what}")
        String missing(@PathVariable String what) {
            throw new PageNotFound(
                    "web.error.404", what, List.of(new PageNotFound.Offer("Friesland & meer", "/regio/friesland")));
        }

        @GetMapping("/proef/oud")
        String moved() {
            throw new MovedPermanently("/proef/nieuw");
        }

        @GetMapping("/proef/weg")
        String gone() {
            throw new PageGone(
                    "web.error.404",
                    "Friesland",
                    List.of(new PageNotFound.Offer("Revisie 1", "/regio/friesland/2020-q2/revisie/1")));
        }
    }

    @Test
    void isDutchWhateverTheBrowserPrefers() {
        assertThat(pages.get().uri("/proef/taal").header("Accept-Language", "en"))
                .bodyText()
                .isEqualTo("nl-NL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proef/iets.json", "/proef/iets.css", "/proef/iets.rss"})
    void isAPageWhateverItsAddressLooksLike(String address) {
        assertThat(pages.get().uri(address)).hasStatus(404).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
    }

    @Test
    void isEnglishUnderEn() {
        assertThat(pages.get().uri("/en/proef/taal").header("Accept-Language", "nl"))
                .bodyText()
                .isEqualTo("en-GB");
    }

    @Test
    void listensToTheClientInTheApi() {
        assertThat(pages.get().uri("/api/v1/proef/taal").header("Accept-Language", "fr, en-US;q=0.8, nl;q=0.5"))
                .bodyText()
                .isEqualTo("en-GB");
        assertThat(pages.get().uri("/api/v1/proef/taal").header("Accept-Language", "de"))
                .bodyText()
                .isEqualTo("nl-NL");
        assertThat(pages.get().uri("/api/v1/proef/taal").header("Accept-Language", ";;q=x"))
                .bodyText()
                .isEqualTo("nl-NL");
    }

    @Test
    void doesNotTakeEveryPathThatBeginsWithEnForEnglish() {
        assertThat(pages.get().uri("/energie")).hasStatus(404);
    }

    @Test
    void movesTheEnglishFrontPageToItsSlash() {
        assertThat(pages.get().uri("/en?a=b")).hasStatus(308).hasHeader("Location", "/en/?a=b");
    }

    @Test
    void takesOffASlashAtTheEnd() {
        assertThat(pages.get().uri("/en/proef/taal/?a=b")).hasStatus(308).hasHeader("Location", "/en/proef/taal?a=b");
        assertThat(pages.get().uri("/api/v1/proef/taal/")).hasStatus(404);
    }

    @Test
    void neverRedirectsOffTheSite() {
        assertThat(pages.get().uri(java.net.URI.create("http://localhost//elders.example/")))
                .doesNotContainHeader("Location");
    }

    @Test
    void keepsLanguageAndQueryWhenAPageHasMoved() {
        assertThat(pages.get().uri(java.net.URI.create("/en/proef/oud?revisie=2&x=%26")))
                .hasStatus(308)
                .hasHeader("Location", "/en/proef/nieuw?revisie=2&x=%26");
    }

    @Test
    void offersTheNearestWhereNothingIs() {
        assertThat(pages.get().uri("/en/proef/vriesland"))
                .hasStatus(404)
                .bodyText()
                .contains(
                        "<html lang=\"en\"",
                        "This page does not exist",
                        "<a href=\"/en/regio/friesland\">Friesland &amp; meer</a>",
                        "noindex")
                .doesNotContain("rel=\"canonical\"");
    }

    @Test
    void showsTheHistoryOfWhatIsGone() {
        assertThat(pages.get().uri("/proef/weg"))
                .hasStatus(410)
                .bodyText()
                .contains(
                        "Deze cijfers zijn ingetrokken",
                        "<a href=\"/regio/friesland/2020-q2/revisie/1\">Revisie 1</a>");
    }

    @Test
    void linksToTheSamePageInTheOtherLanguage() {
        assertThat(pages.get().uri("/en/proef/weg?revisie=1"))
                .bodyText()
                .contains("href=\"/proef/weg?revisie=1\" lang=\"nl\" hreflang=\"nl\"");
        assertThat(pages.get().uri("/proef/weg?revisie=1"))
                .bodyText()
                .contains("href=\"/en/proef/weg?revisie=1\" lang=\"en\" hreflang=\"en\"");
    }

    @Test
    void letsAPageLoadNothingFromElsewhereAndNobodyFrameIt() {
        var answer = pages.get().uri("/proef/weg").exchange();

        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .hasHeader("Strict-Transport-Security", "max-age=31536000")
                .containsHeader("Permissions-Policy");
    }

    @Test
    void answersWithAnETagAndAsksToBeAskedAgain() {
        var first = pages.get().uri("/proef/taal").exchange();
        String etag = first.getResponse().getHeader("ETag");

        assertThat(etag).startsWith("W/\"");
        assertThat(first).hasHeader("Cache-Control", "no-cache");
        assertThat(pages.get().uri("/proef/taal").header("If-None-Match", etag)).hasStatus(304);
    }

    @Test
    void namesStylesAfterTheirContentInEveryLanguageAlike() {
        var page = pages.get().uri("/en/proef/weg").exchange();
        var link = java.util.regex.Pattern.compile("href=\"(/web/web-[0-9a-f]{32}\\.css)\"")
                .matcher(new String(
                        page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(link.find()).isTrue();
        assertThat(pages.get().uri(link.group(1)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
}
