package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The count of a row in a category: persons, or why there are none. */
@Entity
@Table(name = "publication_count")
@IdClass(StoredCount.Key.class)
class StoredCount {

    @Id
    long publicationId;

    @Id
    int place;

    @Id
    int categoryId;

    /** Of publication and category both, so that the database refuses a category of another set. */
    @Column
    int columnSetId;

    @Column
    @Nullable
    Integer persons;

    @Column
    @Nullable
    String missing;

    protected StoredCount() {}

    StoredCount(long publicationId, int place, int columnSetId, int categoryId, Count count) {
        this.publicationId = publicationId;
        this.place = place;
        this.columnSetId = columnSetId;
        this.categoryId = categoryId;
        this.persons = StoredPublication.boxed(count.persons());
        this.missing = count instanceof Count.Missing kind ? kind.code() : null;
    }

    record Key(long publicationId, int place, int categoryId) {}
}
