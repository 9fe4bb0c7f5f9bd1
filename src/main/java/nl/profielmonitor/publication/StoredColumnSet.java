package nl.profielmonitor.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

@Entity
@Table(name = "column_set")
class StoredColumnSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Integer id;

    @Column
    String code;

    @Column
    @Convert(converter = YearQuarterConverter.class)
    YearQuarter firstQuarter;

    @Column
    @Convert(converter = YearQuarterConverter.class)
    @Nullable
    YearQuarter lastQuarter;

    /** How often its period was changed, or it was put away. */
    @Column
    int version;

    /** Since when it is put away; it holds in no quarter then. */
    @Column
    @Nullable
    Instant removedAt;

    protected StoredColumnSet() {}

    StoredColumnSet(String code, YearQuarter firstQuarter, @Nullable YearQuarter lastQuarter) {
        this.code = code;
        this.firstQuarter = firstQuarter;
        this.lastQuarter = lastQuarter;
    }

    Period period() {
        return new Period(firstQuarter, lastQuarter);
    }

    void hold(Period period) {
        firstQuarter = period.from();
        lastQuarter = period.to();
        version++;
    }

    void remove(Instant moment) {
        removedAt = moment;
        version++;
    }

    /** Only once it is stored. */
    int id() {
        return Objects.requireNonNull(id);
    }
}
