package nl.profielmonitor;

import java.util.Locale;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Recognises a setting that cannot become what the program expects, or that a settings record refuses. */
class BoundSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        Object value = cause.getProperty() == null ? null : cause.getProperty().getValue();
        Throwable reason = cause;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return new FailureAnalysis(
                String.format(
                        Locale.ROOT,
                        "%s%s is not accepted: %s",
                        cause.getName(),
                        value == null ? "" : " '" + value + "'",
                        reason.getMessage()),
                null,
                cause);
    }
}
