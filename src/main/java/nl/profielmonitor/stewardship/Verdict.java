package nl.profielmonitor.stewardship;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Headings;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.publication.PublicationKey;

/** What a steward can do with a kept file, in one word. */
enum Verdict {
    /** There is nothing in it that we can read. */
    UNREADABLE,
    /** Nothing is wrong, but for columns of which nobody knows what they are. */
    HEADINGS,
    /** Something is wrong with the file itself. */
    MEND,
    /** The reference date that was given with it cannot be right. */
    REFERENCE_DATE,
    /** Something is left out that was published before; it may be meant. */
    OMISSION,
    /** It corrects what was published, and nobody said why. */
    REASON,
    /** Nothing is wrong, but some things are odd. */
    WARNINGS,
    READY,
    /** It says only what is published already. */
    UNCHANGED;

    private static final Set<FindingCode> OMISSIONS =
            EnumSet.of(FindingCode.GEMEENTE_VERVALT, FindingCode.REGISTER_VERVALT);

    /** What is mended beside the file: a steward says it is meant, or gives something else with it. */
    private static final Set<FindingCode> BESIDE_THE_FILE = EnumSet.of(
            FindingCode.GEMEENTE_VERVALT,
            FindingCode.REGISTER_VERVALT,
            FindingCode.REDEN_ONTBREEKT,
            FindingCode.PEILDATUM_BUITEN_KWARTAAL);

    static Verdict of(Assessment assessment) {
        if (!assessment.readable()) {
            return UNREADABLE;
        }
        if (assessment.unchanged()) {
            return UNCHANGED;
        }
        if (mendable(assessment)) {
            return puzzling(assessment) ? HEADINGS : MEND;
        }
        if (codes(assessment).anyMatch(code -> code == FindingCode.PEILDATUM_BUITEN_KWARTAAL)) {
            return REFERENCE_DATE;
        }
        if (assessment.of(Severity.ERROR).stream().anyMatch(error -> OMISSIONS.contains(error.code()))) {
            return OMISSION;
        }
        if (!assessment.of(Severity.ERROR).isEmpty()) {
            return REASON;
        }
        return assessment.of(Severity.WARNING).isEmpty() ? READY : WARNINGS;
    }

    /** Whether all that is wrong is that columns are missing, which may be there under headings that nobody knows. */
    private static boolean puzzling(Assessment assessment) {
        return assessment.headings().filter(Headings::puzzling).isPresent()
                && codes(assessment)
                        .allMatch(code -> code == FindingCode.ONTBREKENDE_KOLOM || code == FindingCode.REDEN_ONTBREEKT);
    }

    /** How many errors there are; a reason that is missing is missing from the page. */
    static long faults(Assessment assessment) {
        return codes(assessment)
                .filter(code -> code != FindingCode.REDEN_ONTBREEKT)
                .count();
    }

    /** How many of them are in the file itself; a reference date was given with it. */
    static long faultsOfFile(Assessment assessment) {
        return faults(assessment)
                - codes(assessment)
                        .filter(code -> code == FindingCode.PEILDATUM_BUITEN_KWARTAAL)
                        .count();
    }

    /** Whether there are errors that can only be mended in the file. */
    private static boolean mendable(Assessment assessment) {
        return assessment.of(Severity.ERROR).stream().anyMatch(Verdict::mendable);
    }

    /** Whether an error can only be mended in the file. */
    static boolean mendable(Finding error) {
        return !BESIDE_THE_FILE.contains(error.code());
    }

    /** Regions and quarters about which nothing has to be mended in the file. */
    static List<Draft> inOrder(Assessment assessment) {
        List<Finding> faults =
                assessment.of(Severity.ERROR).stream().filter(Verdict::mendable).toList();
        Set<PublicationKey> keys =
                faults.stream().flatMap(fault -> fault.key().stream()).collect(Collectors.toSet());
        Set<Integer> lines = faults.stream()
                .flatMapToInt(fault -> fault.line().stream())
                .boxed()
                .collect(Collectors.toSet());
        return assessment.drafts().stream()
                .filter(draft -> !assessment.cut() || draft.figures().isPresent())
                .filter(draft ->
                        !keys.contains(draft.key()) && draft.lines().stream().noneMatch(lines::contains))
                .toList();
    }

    private static Stream<FindingCode> codes(Assessment assessment) {
        return assessment.of(Severity.ERROR).stream().map(Finding::code);
    }

    /** Whether the page itself is enough to publish it. */
    public boolean publishable() {
        return this == REASON || this == WARNINGS || this == READY;
    }
}
