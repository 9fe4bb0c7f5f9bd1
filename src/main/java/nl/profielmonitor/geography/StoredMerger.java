package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code herindelingen.csv}, without the explanation, which is for whoever reads the file. */
@Entity
@Table(name = "geography_merger")
@IdClass(StoredMerger.Key.class)
class StoredMerger {

    @Id
    @Column
    private LocalDate effectiveFrom;

    @Id
    @Column
    private String oldCode;

    @Id
    @Column
    private String newCode;

    @Column
    private String oldName;

    @Column
    private String newName;

    @Column
    @Enumerated(EnumType.STRING)
    private Merger.Kind kind;

    protected StoredMerger() {}

    StoredMerger(Merger merger) {
        effectiveFrom = merger.on();
        oldCode = merger.oldCode().value();
        newCode = merger.newCode().value();
        oldName = merger.oldName();
        newName = merger.newName();
        kind = merger.kind();
    }

    static Key key(Merger merger) {
        return new Key(merger.on(), merger.oldCode().value(), merger.newCode().value());
    }

    /** Between two municipalities there is one merger on a day. */
    record Key(LocalDate effectiveFrom, String oldCode, String newCode) {}
}
