package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a steward said of a category: that it is the same as another, or as none. */
@Entity
@Table(name = "column_declaration")
class StoredDeclaration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Integer id;

    @Column
    int categoryId;

    @Column
    @Nullable
    Integer sameAsId;

    @Column
    Instant declaredAt;

    @Column
    String declaredBy;

    protected StoredDeclaration() {}

    StoredDeclaration(int categoryId, @Nullable Integer sameAsId, Instant declaredAt, String declaredBy) {
        this.categoryId = categoryId;
        this.sameAsId = sameAsId;
        this.declaredAt = declaredAt;
        this.declaredBy = declaredBy;
    }
}
