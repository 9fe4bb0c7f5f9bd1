package nl.profielmonitor.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is said with an upload.
 *
 * @param quarter for a file without a column {@code kwartaal}, in any notation of one
 * @param region for a file without a column {@code arbeidsmarktregio}: name or code
 * @param reason of a correction
 * @param referenceDate day that the figures are about (peildatum)
 * @param omissionsMeant {@code weglaten}: a municipality or register that the current revision has may be absent
 * @param baseRevision {@code basisRevisie}: the revision that must be current, 0 for none
 */
public record DeliveryTerms(
        Optional<String> quarter,
        Optional<String> region,
        Optional<String> reason,
        Optional<String> sourceUrl,
        Optional<LocalDate> referenceDate,
        boolean omissionsMeant,
        OptionalInt baseRevision) {

    /** Nothing was said. */
    public static final DeliveryTerms NONE = new DeliveryTerms(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            OptionalInt.empty());
}
