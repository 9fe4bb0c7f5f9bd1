package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The newest edition of the files that this database has seen: its one row. */
@Entity
@Table(name = "geography_edition")
class StoredEdition {

    /** The key of the one row. */
    static final short ONLY = 1;

    @Id
    private Short id;

    @Column
    private LocalDate edition;

    protected StoredEdition() {}

    LocalDate edition() {
        return edition;
    }

    void becomes(LocalDate newer) {
        edition = newer;
    }
}
