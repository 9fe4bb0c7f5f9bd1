package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A row of {@code regios.csv}. */
@Entity
@Table(name = "geography_region")
class StoredRegion extends StoredSpan {

    @Column
    private @Nullable Short tileColumn;

    @Column
    private @Nullable Short tileRow;

    protected StoredRegion() {}

    StoredRegion(RegionSpan span) {
        super(key(span), span.validTo(), span.name());
        LabourMarketRegion.Tile tile = span.tile();
        tileColumn = tile == null ? null : (short) tile.column();
        tileRow = tile == null ? null : (short) tile.row();
    }

    static SpanKey key(RegionSpan span) {
        return new SpanKey(span.code().value(), span.validFrom());
    }
}
