package nl.profielmonitor.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers what the server itself refuses, such as an address with half a percent sign. No filter, controller or template
 * ever sees that, so the page is written here, with as little as it can do with.
 */
@Component
class ServerRefusal implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;
    private final List<RefusalAnswer> others;

    /** @param others who answer in place of a page */
    ServerRefusal(MessageSource messages, List<RefusalAnswer> others) {
        this.messages = messages;
        this.others = others;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Report()));
    }

    private void answer(String asked, Response response) throws IOException {
        Language language = asked.startsWith(Language.EN.prefix() + "/") ? Language.EN : Language.NL;
        String path = asked.substring(language.prefix().length());
        for (RefusalAnswer other : others) {
            if (other.isFor(path)) {
                other.write(response.getStatus(), language, response);
                return;
            }
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getReporter().write(page(language));
    }

    private String page(Language language) {
        String title = text("web.error.title.other", language);
        return String.format(
                Locale.ROOT,
                """
                    <!doctype html>
                    <html lang="%s">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="robots" content="noindex">
                    <title>%s</title>
                    <link rel="stylesheet" href="/web/web.css">
                    </head>
                    <body>
                    <div class="sheet">
                    <main id="content" class="page">
                    <h1 class="calm">%s</h1>
                    <p class="key">%s</p>
                    <p class="way-out"><a href="%s/">%s</a></p>
                    </main>
                    </div>
                    </body>
                    </html>
                    """,
                language.code(),
                messages.getMessage("web.title", new Object[] {title}, language.locale()),
                title,
                text("web.error.400", language),
                language.prefix(),
                text("web.error.home", language));
    }

    private String text(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }

    private class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                ResponseHeaders.secure(response);
                answer(Objects.toString(request.getRequestURI(), ""), response);
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for this answer any more", gone);
            }
        }
    }
}
