package nl.profielmonitor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

/** Recognises that another program listens already. */
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "server.port (SERVER_PORT) " + cause.getPort() + " is in use by another program.",
                "Stop that, or choose another port.",
                cause);
    }
}
