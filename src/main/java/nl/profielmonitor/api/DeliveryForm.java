package nl.profielmonitor.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.profielmonitor.ingest.DeliveryTerms;
import org.jspecify.annotations.Nullable;

/** The form fields beside a delivered file, as sent; an empty field says nothing. */
record DeliveryForm(
        @Nullable String kwartaal,
        @Nullable String arbeidsmarktregio,
        @Nullable String reden,
        @Nullable String bronUrl,
        @Nullable String peildatum,
        @Nullable String waarschuwingenAkkoord,
        @Nullable String weglaten,
        @Nullable String basisRevisie,
        @Nullable String proef) {

    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");
    private static final Pattern REVISION = Pattern.compile("[0-9]{1,9}");

    /** @throws ApiProblem if a field does not hold what it should */
    DeliveryTerms terms() {
        return new DeliveryTerms(
                said(kwartaal),
                said(arbeidsmarktregio),
                said(reden).map(text -> reason("reden", text)),
                said(bronUrl).map(DeliveryForm::url),
                said(peildatum).map(DeliveryForm::day),
                yes("weglaten", weglaten),
                said(basisRevisie).map(DeliveryForm::revision).orElse(OptionalInt.empty()));
    }

    /** Whether the file is only to be checked. */
    boolean trial() {
        return yes("proef", proef);
    }

    boolean warningsAccepted() {
        return yes("waarschuwingenAkkoord", waarschuwingenAkkoord);
    }

    /** A reason as it may be kept and shown. */
    static String reason(String field, String text) {
        return DeliveryTerms.readReason(text).orElseThrow(() -> invalid(field, text));
    }

    /** What a field says, without what is around it; nothing where nobody would see anything. */
    static Optional<String> said(@Nullable String field) {
        return Optional.ofNullable(field)
                .filter(text -> VISIBLE.matcher(text).find())
                .map(String::strip);
    }

    private static boolean yes(String name, @Nullable String field) {
        String text = said(field).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw invalid(name, text);
        }
        return text.equals("true");
    }

    private static String url(String text) {
        return DeliveryTerms.readSourceUrl(text).orElseThrow(() -> invalid("bronUrl", text));
    }

    private static LocalDate day(String text) {
        return DeliveryTerms.readReferenceDate(text).orElseThrow(() -> invalid("peildatum", text));
    }

    private static OptionalInt revision(String text) {
        if (!REVISION.matcher(text).matches()) {
            throw invalid("basisRevisie", text);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    static ApiProblem invalid(String field, String value) {
        return new ApiProblem(ProblemKind.ONGELDIGE_PARAMETER, field, value).with("parameter", field);
    }
}
