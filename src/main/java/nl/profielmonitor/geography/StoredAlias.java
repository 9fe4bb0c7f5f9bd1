package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of {@code aliassen.csv}, without the explanation, which is for whoever reads the file. */
@Entity
@Table(name = "geography_alias")
@IdClass(StoredAlias.Key.class)
class StoredAlias {

    @Id
    @Column
    private String code;

    @Id
    @Column
    private String name;

    protected StoredAlias() {}

    StoredAlias(Alias alias) {
        code = alias.code();
        name = alias.name();
    }

    static Key key(Alias alias) {
        return new Key(alias.code(), alias.name());
    }

    /** All of it. */
    record Key(String code, String name) {}
}
