package nl.profielmonitor.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.geography.RegionCode;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * What is stored of a publication but its rows and counts.
 *
 * @param corrects the revision that it replaced; none for a first one, also after all before were withdrawn
 * @param absent codes of the municipalities that it lacks, with spaces between them; none where it lacks none
 * @param current the revision that is current in its region and quarter; none where all are withdrawn
 */
record PublishedHeader(
        long id,
        RegionCode region,
        YearQuarter quarter,
        int number,
        @Nullable Integer corrects,
        UUID delivery,
        Instant publishedAt,
        @Nullable String reason,
        @Nullable String sourceUrl,
        @Nullable LocalDate referenceDate,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        String regionName,
        int columnSet,
        @Nullable Integer printedTotal,
        @Nullable Integer register,
        @Nullable String absent,
        @Nullable Integer current) {

    PublicationKey key() {
        return new PublicationKey(region, quarter);
    }

    Revision revision() {
        return new Revision(
                key(),
                number,
                optional(corrects),
                status(),
                delivery,
                publishedAt,
                corrects == null ? Optional.empty() : Optional.ofNullable(reason),
                Optional.ofNullable(sourceUrl),
                Optional.ofNullable(referenceDate),
                Optional.ofNullable(withdrawnAt),
                Optional.ofNullable(withdrawalReason));
    }

    List<MunicipalityCode> absentMunicipalities() {
        return absent == null
                ? List.of()
                : Stream.of(absent.split(" ")).map(MunicipalityCode::new).toList();
    }

    private RevisionStatus status() {
        if (withdrawnAt != null) {
            return RevisionStatus.WITHDRAWN;
        }
        return current != null && current == number ? RevisionStatus.CURRENT : RevisionStatus.REPLACED;
    }

    static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
