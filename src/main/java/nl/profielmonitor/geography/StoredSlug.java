package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** An address that was given: inserted once, never changed, never deleted. */
@Entity
@Table(name = "geography_slug")
@IdClass(StoredSlug.Key.class)
class StoredSlug {

    @Id
    @Column
    private String kind;

    @Id
    @Column
    private String slug;

    @Column
    private String code;

    @Column
    private String name;

    protected StoredSlug() {}

    StoredSlug(Slug slug) {
        kind = slug.kind();
        this.slug = slug.slug();
        code = slug.code();
        name = slug.name();
    }

    /** Regions and municipalities have addresses of their own. */
    record Key(String kind, String slug) {}
}
