package nl.profielmonitor.geography;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a code is called during a span of days. */
@MappedSuperclass
@IdClass(SpanKey.class)
abstract class StoredSpan {

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

    protected StoredSpan() {}

    StoredSpan(SpanKey key, @Nullable LocalDate validTo, String name) {
        code = key.code();
        validFrom = key.validFrom();
        this.validTo = validTo;
        this.name = name;
    }
}
