package nl.profielmonitor;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Recognises a database that was made for another version. */
class SchemaAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

    private static final String UNKNOWN_HERE = "not resolved locally";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return String.valueOf(cause.getMessage()).contains(UNKNOWN_HERE)
                ? new FailureAnalysis(
                        "the database was used by a newer version of Profielmonitor.",
                        "Start that version, or put back a backup from before it.",
                        cause)
                : new FailureAnalysis(
                        "the database was not made by this version of Profielmonitor: " + cause.getMessage(),
                        null,
                        cause);
    }
}
