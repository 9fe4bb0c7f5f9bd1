package nl.profielmonitor.stewardship;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.publication.PublicationKey;

/** Of which region, quarter and municipality the lines of a file are, for findings that stand away from their rows. */
class Places {

    private final Map<Integer, PublicationKey> keys = new HashMap<>();
    private final Map<Integer, String> municipalities = new HashMap<>();

    /** @param file empty if it is there no more; then findings only say of what they are themselves */
    Places(Optional<Assessment> file) {
        file.ifPresent(read -> {
            keys.putAll(ofLines(read.drafts()));
            read.sheet().ifPresent(sheet -> {
                ColumnKinds kinds = new ColumnKinds(sheet);
                sheet.rows().forEach(row -> kinds.name(row).ifPresent(name -> municipalities.put(row.line(), name)));
            });
        });
    }

    /**
     * Of which region and quarter each line is. It may be about several, if what it says of them is a slip: then most of
     * its neighbours tell.
     */
    static Map<Integer, PublicationKey> ofLines(List<Draft> drafts) {
        Map<Integer, PublicationKey> keys = new HashMap<>();
        drafts.stream()
                .sorted(Comparator.comparing(draft -> -draft.lines().size()))
                .forEach(draft -> draft.lines().forEach(line -> keys.putIfAbsent(line, draft.key())));
        return keys;
    }

    Optional<PublicationKey> key(Finding finding) {
        return finding.line().stream()
                .mapToObj(keys::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(finding::key);
    }

    Optional<String> municipality(Finding finding) {
        return finding.line().isPresent()
                ? Optional.ofNullable(municipalities.get(finding.line().getAsInt()))
                : Optional.empty();
    }
}
