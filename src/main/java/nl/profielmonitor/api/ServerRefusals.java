package nl.profielmonitor.api;

import java.io.IOException;
import java.util.regex.Pattern;
import nl.profielmonitor.web.Language;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Makes a problem of what the server itself refuses, such as an address with {@code %2F} or half a percent sign: no filter
 * ever sees that.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern API = Pattern.compile("(?:/en)?/api/.*");

    private final Problems problems;

    ServerRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal()));
    }

    private class Refusal extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            String path = String.valueOf(request.getRequestURI());
            if (response.getContentWritten() > 0 || !API.matcher(path).matches() || !response.setErrorReported()) {
                return;
            }
            Language language = path.startsWith(Language.EN.prefix() + "/") ? Language.EN : Language.NL;
            try {
                response.setHeader("API-Version", ApiHeaders.VERSION);
                problems.write(new ApiProblem(ProblemKind.of(response.getStatus())), language, response);
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("Nobody waits for this answer any more", gone);
            }
        }
    }
}
