package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.publication.PublicationKey;

/** The findings of an assessment by what they are about, each with its sentence and its place on the page. */
class Notes {

    private final Map<Integer, List<Placed>> byRow = new LinkedHashMap<>();
    private final Map<PublicationKey, List<Placed>> byDraft = new LinkedHashMap<>();
    private final List<Placed> header = new ArrayList<>();
    private final List<Note> general = new ArrayList<>();
    private final List<Note> errors = new ArrayList<>();
    private Optional<Note> reason = Optional.empty();

    /** @param sentence of a finding, in the language of the page */
    Notes(Assessment assessment, Function<Finding, String> sentence) {
        Set<Integer> rows = assessment.sheet().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(SheetRow::line)
                .collect(Collectors.toSet());
        Set<PublicationKey> drafts =
                assessment.drafts().stream().map(Draft::key).collect(Collectors.toSet());
        int headerLine = assessment.sheet().map(sheet -> sheet.header().line()).orElse(0);
        for (Finding finding : assessment.findings()) {
            int line = finding.line().orElse(0);
            Placed placed = new Placed(finding, Note.of(finding, sentence.apply(finding)));
            if (placed.note().severity() == Severity.ERROR && finding.code() != FindingCode.REDEN_ONTBREEKT) {
                errors.add(placed.note());
            }
            if (finding.code() == FindingCode.REDEN_ONTBREEKT) {
                reason = reason.or(() -> Optional.of(placed.note()));
            } else if (rows.contains(line)) {
                byRow.computeIfAbsent(line, any -> new ArrayList<>()).add(placed);
            } else if (headerLine > 0 && line == headerLine) {
                header.add(placed);
            } else if (finding.key().filter(drafts::contains).isPresent()) {
                byDraft.computeIfAbsent(finding.key().get(), any -> new ArrayList<>())
                        .add(placed);
            } else {
                general.add(placed.note());
            }
        }
    }

    /** About a row of the file. */
    List<Placed> atRow(int line) {
        return byRow.getOrDefault(line, List.of());
    }

    /** About a column of the file. */
    List<Placed> atHeader() {
        return List.copyOf(header);
    }

    /** About a region and quarter, but no row of the file: a row that is missing, say. */
    List<Placed> about(PublicationKey key) {
        return byDraft.getOrDefault(key, List.of());
    }

    /** About the file as a whole. */
    List<Note> general() {
        return List.copyOf(general);
    }

    /** All that is wrong with the file, in file order. */
    List<Note> errors() {
        return List.copyOf(errors);
    }

    /** That a correction has no reason; shown where one is typed. */
    Optional<Note> reason() {
        return reason;
    }

    /** A finding and what the page makes of it. */
    record Placed(Finding finding, Note note) {}
}
