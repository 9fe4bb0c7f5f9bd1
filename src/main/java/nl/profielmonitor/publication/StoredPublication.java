package nl.profielmonitor.publication;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.NewDelivery.NewPublication;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** One revision of a region's quarter. Never changed once it is stored. */
@Entity
@Table(name = "publication")
class StoredPublication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_seq")
    @SequenceGenerator(name = "publication_seq", sequenceName = "publication_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Column
    @Convert(converter = RegionCodeConverter.class)
    RegionCode region;

    @Column
    @Convert(converter = YearQuarterConverter.class)
    YearQuarter quarter;

    @Column
    int revision;

    /** The revision that was current until then; none where this one is no correction. */
    @Column
    @Nullable
    Integer corrects;

    @Column
    UUID deliveryId;

    /** As of the delivery; with it the database refuses publications of a delivery that is not published. */
    @Column
    Instant publishedAt;

    @Column
    String regionName;

    @Column
    int columnSetId;

    @Column
    @Nullable
    Integer printedTotal;

    @Column
    @Nullable
    Integer registerSize;

    /** Codes of the municipalities that it lacks, with spaces between them; none where it lacks none. */
    @Column
    @Nullable
    String absent;

    /** As {@link ProvenanceJson} writes it; none of what was published before it was written down. */
    @Column
    @Nullable
    String provenance;

    protected StoredPublication() {}

    StoredPublication(NewPublication publication, int revision, UUID deliveryId, Instant publishedAt, int columnSetId) {
        this.region = publication.key().region();
        this.quarter = publication.key().quarter();
        this.revision = revision;
        this.corrects = publication.expectedRevision() == 0 ? null : publication.expectedRevision();
        this.deliveryId = deliveryId;
        this.publishedAt = publishedAt;
        this.regionName = publication.regionName();
        this.columnSetId = columnSetId;
        this.printedTotal = boxed(publication.figures().printedTotals().total());
        this.registerSize = boxed(publication.figures().register());
        this.absent = publication.figures().absent().isEmpty()
                ? null
                : publication.figures().absent().stream()
                        .map(MunicipalityCode::value)
                        .collect(joining(" "));
        this.provenance = publication.provenance().map(ProvenanceJson::of).orElse(null);
    }

    static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    /** Only once it is stored. */
    long id() {
        return Objects.requireNonNull(id);
    }
}
