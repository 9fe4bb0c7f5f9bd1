package nl.profielmonitor.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.read.Blanks;
import nl.profielmonitor.publication.QuarterNotation;
import org.threeten.extra.YearQuarter;

/**
 * What is said with an upload.
 *
 * @param quarter for a file without a column {@code kwartaal}, in any notation of one
 * @param region for a file without a column {@code arbeidsmarktregio}: name or code
 * @param reason of a correction
 * @param referenceDate day that the figures are about (peildatum)
 * @param omissionsMeant {@code weglaten}: a municipality or register that the current revision has may be absent
 * @param baseRevision {@code basisRevisie}: the revision that must be current, 0 for none
 * @param header how a steward wants the header to be read, where somebody said so
 */
public record DeliveryTerms(
        Optional<String> quarter,
        Optional<String> region,
        Optional<String> reason,
        Optional<String> sourceUrl,
        Optional<LocalDate> referenceDate,
        boolean omissionsMeant,
        OptionalInt baseRevision,
        Optional<HeaderReading> header) {

    /** What is said with a file when it is handed over: of its header nobody has said anything yet. */
    public DeliveryTerms(
            Optional<String> quarter,
            Optional<String> region,
            Optional<String> reason,
            Optional<String> sourceUrl,
            Optional<LocalDate> referenceDate,
            boolean omissionsMeant,
            OptionalInt baseRevision) {
        this(quarter, region, reason, sourceUrl, referenceDate, omissionsMeant, baseRevision, Optional.empty());
    }

    /** Of a reason and of an address, in characters. */
    public static final int LONGEST_TEXT = 2000;

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

    /** The same with a reason. */
    public DeliveryTerms withReason(String given) {
        return new DeliveryTerms(
                quarter, region, Optional.of(given), sourceUrl, referenceDate, omissionsMeant, baseRevision, header);
    }

    /** The same, where what is left out is meant. */
    public DeliveryTerms withOmissionsMeant() {
        return new DeliveryTerms(quarter, region, reason, sourceUrl, referenceDate, true, baseRevision, header);
    }

    /** The same with another reading of the header. */
    public DeliveryTerms withHeader(HeaderReading reading) {
        return new DeliveryTerms(
                quarter, region, reason, sourceUrl, referenceDate, omissionsMeant, baseRevision, Optional.of(reading));
    }

    /** Reads a quarter in any notation of one; empty for anything else. */
    public static Optional<YearQuarter> readQuarter(String written) {
        return QuarterNotation.parse(Blanks.strip(written));
    }

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

    /** Reads where a publication can be found; empty for what is no address of the web, for it becomes a link on a page. */
    public static Optional<String> readSourceUrl(String written) {
        try {
            URI uri = new URI(written);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return Optional.of(written).filter(text -> web && uri.getHost() != null && text.length() <= LONGEST_TEXT);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Reads a reason as it may be kept and shown; empty for one of more than {@value #LONGEST_TEXT} characters. */
    public static Optional<String> readReason(String written) {
        return Optional.of(written).filter(text -> text.length() <= LONGEST_TEXT && text.indexOf('\0') < 0);
    }
}
