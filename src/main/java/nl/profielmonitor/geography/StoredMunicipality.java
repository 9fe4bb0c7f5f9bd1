package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code gemeenten.csv}. */
@Entity
@Table(name = "geography_municipality")
@IdClass(SpanKey.class)
class StoredMunicipality {

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
    private String province;

    @Column
    private String regionCode;

    protected StoredMunicipality() {}

    StoredMunicipality(MunicipalitySpan span) {
        code = span.code().value();
        validFrom = span.validFrom();
        validTo = span.validTo();
        name = span.name();
        province = span.province();
        regionCode = span.region().value();
    }

    static SpanKey key(MunicipalitySpan span) {
        return new SpanKey(span.code().value(), span.validFrom());
    }
}
