package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a category is called, and its place among the others, from a moment until its next label. */
@Entity
@Table(name = "category_label")
@IdClass(StoredLabel.Key.class)
class StoredLabel {

    @Id
    int categoryId;

    @Id
    Instant validFrom;

    @Column
    int place;

    @Column
    String nameNl;

    @Column
    String nameEn;

    @Column
    @Nullable
    String descriptionNl;

    @Column
    @Nullable
    String descriptionEn;

    @Column
    boolean confirmed;

    protected StoredLabel() {}

    StoredLabel(int categoryId, Instant validFrom, int place, CountCategory category) {
        this.categoryId = categoryId;
        this.validFrom = validFrom;
        this.place = place;
        this.nameNl = category.nameNl();
        this.nameEn = category.nameEn();
        this.descriptionNl = category.descriptionNl();
        this.descriptionEn = category.descriptionEn();
        this.confirmed = category.named();
    }

    record Key(int categoryId, Instant validFrom) {}
}
