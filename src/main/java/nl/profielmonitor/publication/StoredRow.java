package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import nl.profielmonitor.geography.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** A row of a publication; places count from 1 in the order of the file. */
@Entity
@Table(name = "publication_row")
@IdClass(StoredRow.Key.class)
class StoredRow {

    @Id
    long publicationId;

    @Id
    int place;

    @Column
    @Nullable
    String municipality;

    @Column
    @Nullable
    String rest;

    @Column
    String name;

    @Column
    @Nullable
    Integer printedTotal;

    @Column
    int line;

    protected StoredRow() {}

    StoredRow(long publicationId, int place, Figures.Row row) {
        this.publicationId = publicationId;
        this.place = place;
        this.municipality =
                row.whose().municipality().map(MunicipalityCode::value).orElse(null);
        this.rest = row.whose() instanceof RowOf.Rest kind ? kind.code() : null;
        this.name = row.name();
        this.printedTotal = StoredPublication.boxed(row.printedTotal());
        this.line = row.line();
    }

    record Key(long publicationId, int place) {}
}
