package nl.profielmonitor.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A delivered file and what is to be published from it.
 *
 * @param steward who delivers; never public
 * @param content the file, byte for byte
 * @param kind how it was read, in words for the record ({@code csv})
 * @param terms what was said with the upload, as JSON, for whoever continues with the delivery later
 */
public record NewDelivery(
        String steward,
        String fileName,
        byte[] content,
        String kind,
        String terms,
        RecordedFindings findings,
        Optional<String> reason,
        Optional<String> sourceUrl,
        Optional<LocalDate> referenceDate,
        List<NewPublication> publications) {

    /** @throws IllegalArgumentException if a region and quarter comes twice */
    public NewDelivery {
        publications = List.copyOf(publications);
        if (publications.stream().map(NewPublication::key).distinct().count() != publications.size()) {
            throw new IllegalArgumentException("A delivery publishes a region's quarter once");
        }
    }

    /**
     * The figures of one region and quarter, to become its next revision.
     *
     * @param regionName the region's name in that quarter
     * @param columns the set that the counts follow, in the order in which they do, whatever its order is by now
     * @param expectedRevision the revision that was current when the figures were checked, 0 for none; publishing
     *     against any other is refused
     * @param provenance where the file has them; absent where nobody wrote that down
     */
    public record NewPublication(
            PublicationKey key,
            String regionName,
            ColumnSet columns,
            Figures figures,
            int expectedRevision,
            Optional<Provenance> provenance) {}
}
