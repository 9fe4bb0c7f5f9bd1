package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code regios.csv}. */
@Entity
@Table(name = "geography_region")
@IdClass(SpanKey.class)
class StoredRegion {

    @Id
    @Column
    private String code;

    @Id
    @Column
    private LocalDate validFrom;

    @Column
    private @Nullable LocalDate validTo;

    @Column
    private String name;

    @Column
    private @Nullable Short tileColumn;

    @Column
    private @Nullable Short tileRow;

    protected StoredRegion() {}

    StoredRegion(RegionSpan span) {
        code = span.code().value();
        validFrom = span.validFrom();
        validTo = span.validTo();
        name = span.name();
        LabourMarketRegion.Tile tile = span.tile();
        tileColumn = tile == null ? null : (short) tile.column();
        tileRow = tile == null ? null : (short) tile.row();
    }

    static SpanKey key(RegionSpan span) {
        return new SpanKey(span.code().value(), span.validFrom());
    }
}
