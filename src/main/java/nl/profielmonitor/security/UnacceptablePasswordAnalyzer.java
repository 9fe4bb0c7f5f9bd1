package nl.profielmonitor.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the start stopped, without a stack trace. */
class UnacceptablePasswordAnalyzer extends AbstractFailureAnalyzer<UnacceptablePassword> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnacceptablePassword cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
