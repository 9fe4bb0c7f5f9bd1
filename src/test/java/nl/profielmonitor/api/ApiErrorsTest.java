package nl.profielmonitor.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.profielmonitor.publication.ColumnsChanged;
import nl.profielmonitor.publication.DeliveryMother;
import nl.profielmonitor.publication.RevisionConflict;
import nl.profielmonitor.web.MovedPermanently;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.databind.json.JsonMapper;

class ApiErrorsTest {

    private final Logger log = (Logger) LoggerFactory.getLogger(ApiErrors.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        log.addAppender(logged);
        log.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(logged);
        log.setAdditive(true);
    }

    private final ApiErrors errors = new ApiErrors(
            new Problems(
                    "https://profielmonitor.nl",
                    messages(),
                    JsonMapper.builder().build()),
            key -> "Friesland");

    @Test
    void logsAFaultOfOursAndShowsNothingOfIt() throws Exception {
        MockHttpServletResponse answer = resolve("/api/v1/gemeenten", new IllegalStateException("geheim wachtwoord"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString()).isEqualTo("""
                {"type":"https://profielmonitor.nl/fouten/interne-fout","title":"Er ging iets mis","status":500,\
                "detail":"Het ligt niet aan u. Probeer het later opnieuw."}""");
        assertThat(logged.list)
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getThrowableProxy().getMessage()).isEqualTo("geheim wachtwoord"));
    }

    @Test
    void saysWhichRevisionIsCurrentWhereAnotherWasExpected() throws Exception {
        MockHttpServletRequest request = request("/api/v1/leveringen");
        request.setParameter("basisRevisie", "1");

        MockHttpServletResponse answer = resolve(request, new RevisionConflict(DeliveryMother.FRIESLAND, 1, 2));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains(
                        "/fouten/revisie-niet-actueel",
                        "Over Friesland, 2020-Q2, is revisie 2 actueel. U ging uit van revisie 1.")
                .endsWith("""
                        "arbeidsmarktregio":"AM02","kwartaal":"2020-Q2","verwachteRevisie":1,"actueleRevisie":2}""");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void saysThatTheFiguresChangedMeanwhileToWhoNamedNoRevision(@Nullable String baseRevision) throws Exception {
        MockHttpServletRequest request = request("/api/v1/leveringen");
        request.setParameter("basisRevisie", baseRevision == null ? new String[0] : new String[] {baseRevision});

        MockHttpServletResponse answer = resolve(request, new RevisionConflict(DeliveryMother.FRIESLAND, 1, 2));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).isEqualTo("""
                {"type":"https://profielmonitor.nl/fouten/intussen-veranderd",\
                "title":"De cijfers zijn intussen veranderd","status":409,\
                "detail":"Terwijl uw levering liep, heeft iemand anders de cijfers of de kolommen van Friesland, 2020-Q2, \
                veranderd. Kijk wat er nu staat en lever opnieuw. Van uw levering is niets gepubliceerd.",\
                "arbeidsmarktregio":"AM02","kwartaal":"2020-Q2","actueleRevisie":2}""");
    }

    /** Also to a client that named a revision: that is current still. */
    @Test
    void saysThatTheColumnsChangedMeanwhile() throws Exception {
        MockHttpServletRequest request = request("/api/v1/leveringen");
        request.setParameter("basisRevisie", "2");

        MockHttpServletResponse answer = resolve(request, new ColumnsChanged(DeliveryMother.FRIESLAND, 2));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("/fouten/intussen-veranderd", "de cijfers of de kolommen van Friesland, 2020-Q2, veranderd.")
                .endsWith("""
                        "arbeidsmarktregio":"AM02","kwartaal":"2020-Q2","actueleRevisie":2}""");
    }

    @Test
    void saysThatAFileIsTooLarge() throws Exception {
        MockHttpServletResponse answer = resolve("/api/v1/leveringen", new MaxUploadSizeExceededException(1));

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(answer.getContentAsString()).contains("/fouten/te-groot-bestand");
    }

    @Test
    void redirectsWithTheQueryAndThePrefixOfTheLanguage() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/en/api/v1/arbeidsmarktregios/am02");
        request.setContextPath("/en");
        request.setQueryString("revisie=1");
        MockHttpServletResponse answer = new MockHttpServletResponse();

        errors.resolveException(request, answer, null, new MovedPermanently("/api/v1/arbeidsmarktregios/AM02"));

        assertThat(answer.getStatus()).isEqualTo(308);
        assertThat(answer.getHeader("Location")).isEqualTo("/en/api/v1/arbeidsmarktregios/AM02?revisie=1");
    }

    @Test
    void leavesPagesToOthers() {
        HttpServletRequest page = new MockHttpServletRequest("GET", "/regio/friesland");

        assertThat(errors.resolveException(page, new MockHttpServletResponse(), null, new IllegalStateException()))
                .isNull();
    }

    private MockHttpServletResponse resolve(String address, Exception e) {
        return resolve(request(address), e);
    }

    private static MockHttpServletRequest request(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.addPreferredLocale(Locale.forLanguageTag("nl-NL"));
        return request;
    }

    private MockHttpServletResponse resolve(MockHttpServletRequest request, Exception e) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        assertThat(errors.resolveException(request, response, null, e)).isNotNull();
        return response;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/api/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
