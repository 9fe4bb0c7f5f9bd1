package nl.profielmonitor.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** Nothing was said. */
    public static final DeliveryTerms NONE = new DeliveryTerms(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            OptionalInt.empty());

    /**
     * Reads a reference date as ISO 8601 writes it, {@code 2020-06-30}; empty for anything else, and for years before
     * 1900 or after 9999, which no database keeps as they are.
     */
    public static Optional<LocalDate> readReferenceDate(String written) {
        try {
            return Optional.of(LocalDate.parse(written))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
