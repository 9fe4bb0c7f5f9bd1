package nl.profielmonitor.stewardship;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.publication.PublicationKey;

/** Of which region, quarter and municipality the lines of a file are, for findings that stand away from their rows. */
class Places {

    private final Map<Integer, PublicationKey> keys = new HashMap<>();
    private final Map<Integer, String> municipalities = new HashMap<>();

    /** @param file empty if it is there no more; then findings only say of what they are themselves */
    Places(Optional<Assessment> file) {
        file.ifPresent(read -> {
            read.drafts().forEach(draft -> draft.lines().forEach(line -> keys.put(line, draft.key())));
            read.sheet().ifPresent(sheet -> {
                ColumnKinds kinds = new ColumnKinds(sheet);
                sheet.rows().forEach(row -> kinds.name(row).ifPresent(name -> municipalities.put(row.line(), name)));
            });
        });
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
