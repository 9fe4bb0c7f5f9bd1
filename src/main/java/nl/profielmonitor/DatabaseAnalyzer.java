package nl.profielmonitor;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Recognises that there is no database to talk to. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** SQL states: no connection, a refused sign-in, an unknown database, and H2's for a file that is in use. */
    private static final String NO_CONNECTION = "08...|28...|3D000|90020";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return cause.getSQLState() != null && cause.getSQLState().matches(NO_CONNECTION)
                ? new FailureAnalysis(
                        "spring.datasource.url, .username and .password (SPRING_DATASOURCE_URL and so on) lead to no database: "
                                + cause.getMessage(),
                        null,
                        cause)
                : null;
    }
}
