package nl.profielmonitor.stewardship;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.DeliveryTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What a steward typed beside a file, as typed. The names of the fields are those of the API. */
record DeliverForm(
        @BindParam("kwartaal") @Nullable String quarter,
        @BindParam("arbeidsmarktregio") @Nullable String region,
        @BindParam("reden") @Nullable String reason,
        @BindParam("bronUrl") @Nullable String sourceUrl,
        @BindParam("peildatum") @Nullable String referenceDate,
        @BindParam("weglaten") @Nullable String omissionsMeant) {

    /** In characters. */
    private static final int LONGEST = 2000;

    /** A form on which nothing else was typed. */
    static DeliverForm withReason(String reason) {
        return new DeliverForm(null, null, reason.isBlank() ? null : reason, null, null, null);
    }

    /** What was said when a file was kept. */
    static DeliverForm of(DeliveryTerms terms) {
        return new DeliverForm(
                terms.quarter().orElse(null),
                terms.region().orElse(null),
                terms.reason().orElse(null),
                terms.sourceUrl().orElse(null),
                terms.referenceDate().map(LocalDate::toString).orElse(null),
                terms.omissionsMeant() ? "true" : null);
    }

    /** Fields that do not hold what they should. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (text(referenceDate).isPresent() && date().isEmpty()) {
            faults.add(Fault.REFERENCE_DATE);
        }
        if (text(sourceUrl).isPresent() && !isWebAddress(text(sourceUrl).get())) {
            faults.add(Fault.SOURCE_URL);
        }
        if (text(reason).orElse("").length() > LONGEST) {
            faults.add(Fault.REASON);
        }
        return faults;
    }

    /** What is said with the file; a field with a fault counts as left empty. */
    DeliveryTerms terms() {
        return new DeliveryTerms(
                text(quarter),
                text(region),
                text(reason),
                text(sourceUrl).filter(DeliverForm::isWebAddress),
                date(),
                omissionsMeant(omissionsMeant),
                OptionalInt.empty());
    }

    /** Whether the checkbox was ticked. */
    public boolean omissions() {
        return omissionsMeant(omissionsMeant);
    }

    private static boolean omissionsMeant(@Nullable String ticked) {
        return "true".equals(ticked);
    }

    private Optional<LocalDate> date() {
        return text(referenceDate).flatMap(DeliveryTerms::readReferenceDate);
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return text.length() <= LONGEST
                    && uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What can be wrong with what was sent. */
    enum Fault {
        NO_FILE("bestand"),
        TOO_LARGE("bestand"),
        REFERENCE_DATE("peildatum"),
        SOURCE_URL("bronUrl"),
        REASON("reden");

        private final String field;

        Fault(String field) {
            this.field = field;
        }

        /** The field that it is about. */
        public String field() {
            return field;
        }

        /** Key of the sentence. */
        public String key() {
            return "stewardship.fault." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
