package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "count_category")
class StoredCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Integer id;

    @Column
    int columnSetId;

    @Column
    String code;

    protected StoredCategory() {}

    StoredCategory(int columnSetId, String code) {
        this.columnSetId = columnSetId;
        this.code = code;
    }

    /** Only once it is stored. */
    int id() {
        return Objects.requireNonNull(id);
    }
}
