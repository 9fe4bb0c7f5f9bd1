package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The total of a category as the total row printed it. */
@Entity
@Table(name = "printed_category_total")
@IdClass(StoredCategoryTotal.Key.class)
class StoredCategoryTotal {

    @Id
    long publicationId;

    @Id
    int categoryId;

    /** Of publication and category both, so that the database refuses a category of another set. */
    @Column
    int columnSetId;

    @Column
    int persons;

    protected StoredCategoryTotal() {}

    StoredCategoryTotal(long publicationId, int columnSetId, int categoryId, int persons) {
        this.publicationId = publicationId;
        this.columnSetId = columnSetId;
        this.categoryId = categoryId;
        this.persons = persons;
    }

    record Key(long publicationId, int categoryId) {}
}
