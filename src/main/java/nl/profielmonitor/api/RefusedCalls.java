package nl.profielmonitor.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.profielmonitor.web.Language;
import nl.profielmonitor.web.RefusalAnswer;
import org.springframework.stereotype.Component;

/** Makes a problem of a call that the server itself refuses. */
@Component
class RefusedCalls implements RefusalAnswer {

    private final Problems problems;

    RefusedCalls(Problems problems) {
        this.problems = problems;
    }

    /** Browsers encode what the server can't read: it was a program that wrote an address of which nothing is known. */
    @Override
    public boolean isFor(String path) {
        return path.isEmpty() || ApiRequest.isPath(path);
    }

    @Override
    public void write(int status, Language language, HttpServletResponse response) throws IOException {
        response.setHeader("API-Version", ApiHeaders.VERSION);
        problems.write(new ApiProblem(ProblemKind.of(status)), language, response);
    }
}
