package nl.profielmonitor.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.publication.PublicationKey;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;
import tools.jackson.databind.json.JsonMapper;

/** The form in which the terms and findings of a delivery are recorded with it. */
final class DeliveryJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DeliveryJson() {}

    static String ofTerms(DeliveryTerms terms) {
        return JSON.writeValueAsString(new Terms(
                terms.quarter().orElse(null),
                terms.region().orElse(null),
                terms.reason().orElse(null),
                terms.sourceUrl().orElse(null),
                terms.referenceDate().map(LocalDate::toString).orElse(null),
                terms.omissionsMeant(),
                terms.baseRevision().isPresent() ? terms.baseRevision().getAsInt() : null,
                terms.header().map(Header::of).orElse(null)));
    }

    static DeliveryTerms terms(String json) {
        Terms terms = JSON.readValue(json, Terms.class);
        return new DeliveryTerms(
                Optional.ofNullable(terms.quarter()),
                Optional.ofNullable(terms.region()),
                Optional.ofNullable(terms.reason()),
                Optional.ofNullable(terms.sourceUrl()),
                Optional.ofNullable(terms.referenceDate()).map(LocalDate::parse),
                terms.omissionsMeant(),
                optional(terms.baseRevision()),
                Optional.ofNullable(terms.header()).map(Header::reading));
    }

    static String ofFindings(List<Finding> findings) {
        return JSON.writeValueAsString(
                findings.stream().map(DeliveryJson::recorded).toList());
    }

    /** Findings as recorded, without what they quote of the file: what kind they are and where is all that stays. */
    static String withoutQuotes(String json) {
        return JSON.writeValueAsString(Stream.of(JSON.readValue(json, Recorded[].class))
                .map(Recorded::withoutQuotes)
                .toList());
    }

    static List<Finding> findings(String json) {
        return List.of(JSON.readValue(json, Recorded[].class)).stream()
                .map(DeliveryJson::finding)
                .toList();
    }

    private static Recorded recorded(Finding finding) {
        return new Recorded(
                finding.code().code(),
                finding.severity().code(),
                finding.line().isPresent() ? finding.line().getAsInt() : null,
                finding.place().map(OnPage::page).orElse(null),
                finding.place().map(OnPage::line).orElse(null),
                finding.column().orElse(null),
                finding.value().orElse(null),
                finding.key().map(key -> key.region().value()).orElse(null),
                finding.key().map(key -> key.quarter().toString()).orElse(null),
                finding.message(),
                finding.arguments().stream().map(Argument::of).toList());
    }

    private static Finding finding(Recorded recorded) {
        return new Finding(
                FindingCode.valueOf(recorded.code().toUpperCase(Locale.ROOT).replace('-', '_')),
                Severity.of(recorded.severity()),
                optional(recorded.line()),
                recorded.page() == null || recorded.lineOnPage() == null
                        ? Optional.empty()
                        : Optional.of(new OnPage(recorded.page(), recorded.lineOnPage())),
                Optional.ofNullable(recorded.column()),
                Optional.ofNullable(recorded.value()),
                recorded.region() == null || recorded.quarter() == null
                        ? Optional.empty()
                        : Optional.of(new PublicationKey(
                                new RegionCode(recorded.region()), YearQuarter.parse(recorded.quarter()))),
                recorded.message(),
                recorded.arguments().stream().map(Argument::value).toList());
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private record Terms(
            @Nullable String quarter,
            @Nullable String region,
            @Nullable String reason,
            @Nullable String sourceUrl,
            @Nullable String referenceDate,
            boolean omissionsMeant,
            @Nullable Integer baseRevision,
            @Nullable Header header) {}

    /** @param meanings by the place of a column */
    private record Header(@Nullable Integer sheet, int line, Map<Integer, String> meanings) {

        static Header of(HeaderReading reading) {
            return new Header(
                    reading.sheet().isPresent() ? reading.sheet().getAsInt() : null,
                    reading.line(),
                    reading.meanings());
        }

        HeaderReading reading() {
            return new HeaderReading(optional(sheet), line, meanings);
        }
    }

    private record Recorded(
            String code,
            String severity,
            @Nullable Integer line,
            @Nullable Integer page,
            @Nullable Integer lineOnPage,
            @Nullable String column,
            @Nullable String value,
            @Nullable String region,
            @Nullable String quarter,
            String message,
            List<Argument> arguments) {

        /** A header can hold anything, and so can a number or a sentence's other arguments. */
        Recorded withoutQuotes() {
            return new Recorded(
                    code,
                    severity,
                    line,
                    page,
                    lineOnPage,
                    null,
                    null,
                    region,
                    quarter,
                    Finding.ERASED,
                    List.of(Argument.of(code)));
        }
    }

    /** One of these. */
    private record Argument(
            @Nullable String text,
            @Nullable Long number,
            @Nullable String day,
            @Nullable List<String> names) {

        static Argument of(Object argument) {
            if (argument instanceof Number number) {
                return new Argument(null, number.longValue(), null, null);
            }
            if (argument instanceof LocalDate day) {
                return new Argument(null, null, day.toString(), null);
            }
            return argument instanceof List<?> names
                    ? new Argument(
                            null,
                            null,
                            null,
                            names.stream().map(String::valueOf).toList())
                    : new Argument(argument.toString(), null, null, null);
        }

        Object value() {
            if (number != null) {
                return number;
            }
            if (day != null) {
                return LocalDate.parse(day);
            }
            return names != null ? names : text != null ? text : "";
        }
    }
}
