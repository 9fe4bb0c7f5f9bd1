package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Severity;

/**
 * What a steward sees of a kept file before publishing it.
 *
 * @param filter which findings are shown
 * @param sentence the verdict, in the language of the page
 * @param general findings about the file as a whole
 * @param header findings about its columns
 * @param errorNotes every fault of the file that is shown, in file order
 * @param warningNotes every warning, in the order of the page
 * @param reason the finding that a correction has no reason
 * @param corrections what would change of what is published now
 */
record Review(
        Assessment assessment,
        SeverityFilter filter,
        Verdict verdict,
        String sentence,
        List<Note> general,
        List<Note> header,
        List<Passage> passages,
        List<Note> errorNotes,
        List<Note> warningNotes,
        Optional<Note> reason,
        List<Correction> corrections) {

    /** More regions and quarters than this are only counted beside the file's name. */
    private static final int MOST_NAMED = 6;

    /** More findings than this are only counted in a list away from their rows. */
    private static final int MOST_LISTED = 50;

    /** Faults of the file. That a correction has no reason is none: the page asks for it. */
    public long errors() {
        return Verdict.faults(assessment);
    }

    public int warnings() {
        return assessment.of(Severity.WARNING).size();
    }

    public int remarks() {
        return assessment.of(Severity.REMARK).size();
    }

    /** Rows of the file, its header not counted. */
    public int rows() {
        return assessment.sheet().map(sheet -> sheet.rows().size()).orElse(0);
    }

    /** Rows that no finding is about. */
    public int cleanRows() {
        Set<Integer> lines = assessment.findings().stream()
                .flatMapToInt(finding -> finding.line().stream())
                .boxed()
                .collect(Collectors.toSet());
        return (int) assessment.sheet().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> !lines.contains(row.line()))
                .count();
    }

    /** Findings about the file as a whole and its columns that ask for something. */
    public List<Note> above() {
        return notes(severity -> severity != Severity.REMARK);
    }

    /** Findings about the file as a whole and its columns that only tell how it was read. */
    public List<Note> asides() {
        return notes(severity -> severity == Severity.REMARK);
    }

    private List<Note> notes(Predicate<Severity> which) {
        return Stream.concat(general.stream(), header.stream())
                .filter(note -> which.test(note.severity()))
                .toList();
    }

    /** The errors, as a way to their rows; none for a file in which nobody has to search. */
    public List<Note> listed() {
        return rows() > Passages.MOST_ROWS ? errorNotes : List.of();
    }

    /** As many of some findings as a list away from their rows shows. */
    public List<Note> first(List<Note> notes) {
        return notes.stream().limit(MOST_LISTED).toList();
    }

    /** How many findings such a list only counts. */
    public int beyond(List<Note> notes) {
        return Math.max(0, notes.size() - MOST_LISTED);
    }

    /** The ids of warnings that were accepted and are not shown. */
    public List<String> outOfSight(Set<String> accepted) {
        return filter.hides(Severity.WARNING)
                ? warningNotes.stream().map(Note::id).filter(accepted::contains).toList()
                : List.of();
    }

    /** Whether there are warnings to accept that are not shown. */
    public boolean hidesWarnings() {
        return filter.hides(Severity.WARNING) && !warningNotes.isEmpty();
    }

    /** Whether anything published would be replaced, so that a reason is needed. */
    public boolean correction() {
        return assessment.drafts().stream().anyMatch(Draft::corrects);
    }

    /** What it publishes: not what is current already. */
    public List<Draft> publishes() {
        return assessment.drafts().stream().filter(draft -> !draft.unchanged()).toList();
    }

    /** The first things that the file becomes. */
    public List<Draft> becomes() {
        return Verdict.inOrder(assessment).stream().limit(MOST_NAMED).toList();
    }

    /** How many more things it becomes. */
    public int moreBecomes() {
        return Math.max(0, Verdict.inOrder(assessment).size() - MOST_NAMED);
    }

    /** Regions and quarters that are not shown, because nothing was found about them. */
    public int unshown() {
        return (int) assessment.drafts().stream()
                .filter(draft -> !draft.unchanged() && !shown(draft))
                .count();
    }

    /** Regions and quarters that are unchanged, where several are: that is said once. */
    public List<Draft> unchanged() {
        return assessment.drafts().stream()
                .filter(draft -> draft.unchanged() && !shown(draft))
                .toList();
    }

    /** Whether those that are unchanged would have got a source or a reference date: what no passage tells is told once. */
    public boolean dropsTerms() {
        return !unchanged().isEmpty() && assessment.dropsTerms();
    }

    /** Whether the reference date given with the file cannot be right, so that another is asked for. */
    public boolean misdated() {
        return tells(FindingCode.PEILDATUM_BUITEN_KWARTAAL);
    }

    private boolean shown(Draft draft) {
        return passages.stream()
                .anyMatch(passage -> passage.draft().filter(draft::equals).isPresent());
    }

    public long regions() {
        return assessment.drafts().stream()
                .map(draft -> draft.key().region())
                .distinct()
                .count();
    }

    public long quarters() {
        return assessment.drafts().stream()
                .map(draft -> draft.key().quarter())
                .distinct()
                .count();
    }

    /** Whether a remark tells in which encoding the file was read. */
    public boolean tellsEncoding() {
        return tells(FindingCode.CODERING_AFGELEID);
    }

    /** Whether a remark tells by what the cells were taken apart. */
    public boolean tellsDelimiter() {
        return tells(FindingCode.SCHEIDINGSTEKEN_AFGELEID);
    }

    private boolean tells(FindingCode code) {
        return assessment.findings().stream().anyMatch(finding -> finding.code() == code);
    }

    /** The warnings that are not accepted yet. */
    public List<Note> open(Set<String> accepted) {
        return warningNotes.stream()
                .filter(note -> !accepted.contains(note.id()))
                .toList();
    }

    /** What the file was compared with; sent along when it is published. */
    public String seen() {
        return assessment.standing();
    }
}
