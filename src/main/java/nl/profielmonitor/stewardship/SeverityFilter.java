package nl.profielmonitor.stewardship;

import java.util.Arrays;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Severity;

/**
 * Which findings a page shows.
 *
 * @param only empty for all
 */
record SeverityFilter(Optional<Severity> only) {

    /** The name under which addresses and forms have it. */
    static final String FIELD = "ernst";

    static final SeverityFilter NONE = new SeverityFilter(Optional.empty());

    /** @param code {@code fout}, {@code waarschuwing} or {@code opmerking}; anything else means all */
    static SeverityFilter of(String code) {
        return new SeverityFilter(Arrays.stream(Severity.values())
                .filter(severity -> severity.code().equals(code))
                .findFirst());
    }

    /** The word for it in addresses; empty for all. */
    Optional<String> code() {
        return only.map(Severity::code);
    }

    /** Whether some findings are left out. */
    public boolean active() {
        return only.isPresent();
    }

    /** Whether findings of a severity are all that is shown. */
    public boolean is(String severity) {
        return only.filter(shown -> shown.name().equals(severity)).isPresent();
    }

    /** Whether findings of a severity are left out. */
    boolean hides(Severity severity) {
        return only.filter(shown -> shown != severity).isPresent();
    }

    /** The same with those findings alone. */
    Assessment on(Assessment assessment) {
        return only.map(severity -> new Assessment(
                        assessment.source(), assessment.sheet(), assessment.drafts(), assessment.of(severity)))
                .orElse(assessment);
    }
}
