package nl.profielmonitor.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start that a broken starting file made impossible with one clear line in place of a stack trace. */
class StartingFileRefusedAnalyzer extends AbstractFailureAnalyzer<StartingFileRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartingFileRefused cause) {
        return new FailureAnalysis(cause.getMessage(), "Mend that file in the jar, or take it out.", cause);
    }
}
