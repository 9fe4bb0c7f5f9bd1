package nl.profielmonitor;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Says in one line why the start stopped, where we know: whatever an analyzer of ours recognises. All else is left to
 * Spring Boot, which is longer.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    @Override
    public boolean reportException(Throwable failure) {
        Optional<FailureAnalysis> analysis = analyzers().stream()
                .flatMap(analyzer -> Optional.ofNullable(analyzer.analyze(failure)).stream())
                .findFirst();
        analysis.ifPresent(known -> LOG.error("Profielmonitor does not start: {}", line(known)));
        return analysis.isPresent();
    }

    private static List<FailureAnalyzer> analyzers() {
        // Those of Spring Boot itself need what a start that failed may not have.
        return SpringFactoriesLoader.forDefaultResourceLocation(StartFailure.class.getClassLoader())
                .load(FailureAnalyzer.class, (type, name, notMade) -> {})
                .stream()
                .filter(analyzer -> analyzer.getClass().getName().startsWith(StartFailure.class.getPackageName()))
                .toList();
    }

    private static String line(FailureAnalysis analysis) {
        String action = analysis.getAction();
        String line = action == null ? analysis.getDescription() : analysis.getDescription() + " " + action;
        return line.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
