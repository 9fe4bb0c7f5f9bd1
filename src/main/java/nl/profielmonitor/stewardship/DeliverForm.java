package nl.profielmonitor.stewardship;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.DeliveryFile;
import nl.profielmonitor.ingest.DeliveryTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;

/** What a steward typed beside a file, as typed. The names of the fields are those of the API. */
record DeliverForm(
        @BindParam("tekst") @Nullable String text,
        @BindParam("kwartaal") @Nullable String quarter,
        @BindParam("arbeidsmarktregio") @Nullable String region,
        @BindParam("reden") @Nullable String reason,
        @BindParam("bronUrl") @Nullable String sourceUrl,
        @BindParam("peildatum") @Nullable String referenceDate,
        @BindParam("weglaten") @Nullable String omissionsMeant) {

    /** The name under which a pasted text is kept. */
    private static final String PASTED = "geplakte-tekst.txt";

    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    /** What was typed on a form that was too old; a form without anything, if there was none. */
    static DeliverForm sentBefore(Model model) {
        Function<String, @Nullable String> typed =
                field -> text(Attempt.first(model, field)).orElse(null);
        return new DeliverForm(
                typed.apply("tekst"),
                typed.apply("kwartaal"),
                typed.apply("arbeidsmarktregio"),
                typed.apply("reden"),
                typed.apply("bronUrl"),
                typed.apply("peildatum"),
                typed.apply("weglaten"));
    }

    /** What was said when a file was kept. */
    static DeliverForm of(DeliveryTerms terms) {
        return new DeliverForm(
                null,
                terms.quarter().orElse(null),
                terms.region().orElse(null),
                terms.reason().orElse(null),
                terms.sourceUrl().orElse(null),
                terms.referenceDate().map(LocalDate::toString).orElse(null),
                terms.omissionsMeant() ? "true" : null);
    }

    /** The text of a publication, if one was pasted in place of a file. */
    Optional<DeliveryFile> pasted() {
        return text(text).map(pasted -> new DeliveryFile(PASTED, pasted.getBytes(StandardCharsets.UTF_8)));
    }

    /** Fields that do not hold what they should, in the order of the form. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (isWrong(quarter, DeliveryTerms::readQuarter)) {
            faults.add(Fault.QUARTER);
        }
        if (isWrong(sourceUrl, DeliveryTerms::readSourceUrl)) {
            faults.add(Fault.SOURCE_URL);
        }
        if (isWrong(referenceDate, DeliveryTerms::readReferenceDate)) {
            faults.add(Fault.REFERENCE_DATE);
        }
        if (isWrong(reason, DeliveryTerms::readReason)) {
            faults.add(Fault.REASON);
        }
        return faults;
    }

    /** What is said with the file; a field with a fault counts as left empty. */
    DeliveryTerms terms() {
        return new DeliveryTerms(
                text(quarter).filter(typed -> DeliveryTerms.readQuarter(typed).isPresent()),
                text(region),
                text(reason).flatMap(DeliveryTerms::readReason),
                text(sourceUrl).flatMap(DeliveryTerms::readSourceUrl),
                text(referenceDate).flatMap(DeliveryTerms::readReferenceDate),
                omissions(),
                OptionalInt.empty());
    }

    /** Whether the checkbox was ticked. */
    public boolean omissions() {
        return "true".equals(omissionsMeant);
    }

    private static boolean isWrong(@Nullable String typed, Function<String, Optional<?>> reader) {
        return text(typed).filter(text -> reader.apply(text).isEmpty()).isPresent();
    }

    /** What was typed, if anything. A browser counts the end of a line as one character and sends two. */
    static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.strip().replace("\r\n", "\n"))
                .filter(text -> !text.isEmpty());
    }

    /** A reason that must be given, as it may be kept and shown; empty for what nobody would see. */
    static Optional<String> reason(String typed) {
        return text(typed).filter(text -> VISIBLE.matcher(text).find()).flatMap(DeliveryTerms::readReason);
    }

    /** What can be wrong with what was sent. */
    enum Fault {
        NO_FILE("bestand"),
        TWO_FILES("bestand"),
        TOO_LARGE("bestand"),
        QUARTER("kwartaal"),
        SOURCE_URL("bronUrl"),
        REFERENCE_DATE("peildatum"),
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
            return "stewardship.fault." + name().toLowerCase(Locale.ROOT);
        }
    }
}
