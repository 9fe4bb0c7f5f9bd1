package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code gemeenten.csv}. */
@Entity
@Table(name = "geography_municipality")
class StoredMunicipality extends StoredSpan {

    @Column
    private String province;

    @Column
    private String regionCode;

    protected StoredMunicipality() {}

    StoredMunicipality(MunicipalitySpan span) {
        super(key(span), span.validTo(), span.name());
        province = span.province();
        regionCode = span.region().value();
    }

    static SpanKey key(MunicipalitySpan span) {
        return new SpanKey(span.code().value(), span.validFrom());
    }
}
