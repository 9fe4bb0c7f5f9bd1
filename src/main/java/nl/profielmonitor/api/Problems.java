package nl.profielmonitor.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.profielmonitor.web.Language;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems. */
class Problems {

    private final String baseUrl;
    private final MessageSource messages;
    private final JsonMapper json;

    Problems(String baseUrl, MessageSource messages, JsonMapper json) {
        this.baseUrl = baseUrl;
        this.messages = messages;
        this.json = json;
    }

    /** Whatever was to be answered before, this is answered instead, in the language of the request. */
    void write(ApiProblem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getLocale().getLanguage();
        write(problem, asked.equals(Language.EN.locale().getLanguage()) ? Language.EN : Language.NL, response);
    }

    void write(ApiProblem problem, Language language, HttpServletResponse response) throws IOException {
        byte[] body = json.writeValueAsBytes(answer(problem, language.locale()));
        response.resetBuffer();
        response.setStatus(problem.kind().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream().write(body);
    }

    private ProblemAnswer answer(ApiProblem problem, Locale locale) {
        ProblemKind kind = problem.kind();
        return new ProblemAnswer(
                baseUrl + "/fouten/" + kind.code(),
                text(kind.titleKey(), List.of(), locale),
                kind.status().value(),
                text(kind.detailKey(), problem.arguments(), locale),
                problem.extensions());
    }

    private String text(String key, List<Object> arguments, Locale locale) {
        return messages.getMessage(key, arguments.toArray(), locale);
    }
}
