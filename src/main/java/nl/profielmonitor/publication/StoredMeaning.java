package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a category means the same as all others with its number. */
@Entity
@Table(name = "column_meaning")
class StoredMeaning {

    @Id
    int categoryId;

    @Column
    int columnSetId;

    @Column
    int meaning;

    protected StoredMeaning() {}

    StoredMeaning(int categoryId, int columnSetId, int meaning) {
        this.categoryId = categoryId;
        this.columnSetId = columnSetId;
        this.meaning = meaning;
    }
}
