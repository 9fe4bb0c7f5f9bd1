package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.RegionTable;
import org.jspecify.annotations.Nullable;

/**
 * The table of a region in a quarter. Of a pinned revision everything here stays the same for ever: nothing depends on
 * what came later, on the language, or on today's names.
 *
 * @param peildatum day that the figures are about; absent where the delivery gave none
 * @param gepubliceerdOp to the second
 * @param bronUrl where the publication can be found; absent where the delivery gave none
 * @param ontbrekendeGemeenten codes of the municipalities of the region that it has no row of; left out where there are none
 * @param doelgroepregister persons; absent where unknown
 * @param dekking persons known in Sonar / persons in the register, with six decimals; absent where either is unknown
 * @param dekkingProcent the same in whole percents, rounded from the exact fraction
 */
@JsonPropertyOrder({
    "arbeidsmarktregio",
    "kwartaal",
    "peildatum",
    "revisie",
    "gepubliceerdOp",
    "bronUrl",
    "kolommen",
    "gemeenten",
    "ontbrekendeGemeenten",
    "totaal",
    "doelgroepregister",
    "dekking",
    "dekkingProcent"
})
record RegionTableAnswer(
        RegionAnswer arbeidsmarktregio,
        String kwartaal,
        @Nullable LocalDate peildatum,
        int revisie,
        Instant gepubliceerdOp,
        @Nullable String bronUrl,
        List<Column> kolommen,
        List<Row> gemeenten,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> ontbrekendeGemeenten,
        Totals totaal,
        @Nullable Integer doelgroepregister,
        @Nullable BigDecimal dekking,
        @Nullable Long dekkingProcent) {

    private static final int DECIMALS = 6;

    static RegionTableAnswer of(RegionTable table) {
        Revision revision = table.revision();
        List<CountCategory> categories = table.columns().categories();
        return new RegionTableAnswer(
                RegionAnswer.of(table.region()),
                revision.key().quarter().toString(),
                revision.referenceDate().orElse(null),
                revision.number(),
                revision.publishedAt().truncatedTo(ChronoUnit.SECONDS),
                revision.sourceUrl().orElse(null),
                categories.stream()
                        .map(category -> new Column(category.code(), category.nameNl()))
                        .toList(),
                table.rows().stream().map(row -> Row.of(row, categories)).toList(),
                table.absent().stream().map(absent -> absent.code().value()).toList(),
                Totals.of(table),
                orNull(table.register()),
                table.coverage().map(coverage -> coverage.decimal(DECIMALS)).orElse(null),
                table.coverage().map(Ratio::percent).orElse(null));
    }

    private static @Nullable Integer orNull(OptionalInt persons) {
        return persons.isPresent() ? persons.getAsInt() : null;
    }

    private static @Nullable Long orNull(OptionalLong persons) {
        return persons.isPresent() ? persons.getAsLong() : null;
    }

    private static @Nullable Long atLeast(Total total) {
        return total.exact() ? null : total.persons();
    }

    /** A column under its Dutch name, whatever the language: a program reads the code. */
    @JsonPropertyOrder({"code", "naam"})
    record Column(String code, String naam) {}

    /**
     * The counts of a municipality, or of the persons that could not be put under one.
     *
     * @param code absent for a rest row
     * @param slug absent for a rest row
     * @param soort of a rest row, in the word of {@link RowOf.Rest#code()}
     * @param aantallen persons per column; null where the count is missing
     * @param ontbrekend why a count is missing, by column
     * @param totaal absent where it is not known exactly
     * @param minimaal then the persons that there are at least
     */
    @JsonPropertyOrder({"code", "naam", "slug", "soort", "aantallen", "ontbrekend", "totaal", "minimaal"})
    record Row(
            @Nullable String code,
            String naam,
            @Nullable String slug,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String soort,

            List<@Nullable Integer> aantallen,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> ontbrekend,
            @Nullable Long totaal,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long minimaal) {

        static Row of(RegionTable.Row row, List<CountCategory> categories) {
            return new Row(
                    row.whose().municipality().map(MunicipalityCode::value).orElse(null),
                    row.name(),
                    row.slug().orElse(null),
                    row.whose() instanceof RowOf.Rest rest ? rest.code() : null,
                    row.counts().stream().<@Nullable Integer>map(Row::persons).toList(),
                    missing(row.counts(), categories),
                    orNull(row.total().known()),
                    atLeast(row.total()));
        }

        private static @Nullable Integer persons(Count count) {
            return orNull(count.persons());
        }

        private static Map<String, String> missing(List<Count> counts, List<CountCategory> categories) {
            Map<String, String> missing = new LinkedHashMap<>();
            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i) instanceof Count.Missing reason) {
                    missing.put(categories.get(i).code(), reason.code());
                }
            }
            return missing;
        }
    }

    /**
     * The total row.
     *
     * @param aantallen persons per column; null where a total is not known exactly
     * @param minimaalAantallen then the persons that there are at least, for every column
     * @param totaal absent where it is not known exactly
     * @param minimaal then the persons that there are at least
     */
    @JsonPropertyOrder({"aantallen", "minimaalAantallen", "totaal", "minimaal"})
    record Totals(
            List<@Nullable Long> aantallen,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Long> minimaalAantallen,

            @Nullable Long totaal,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long minimaal) {

        static Totals of(RegionTable table) {
            boolean exact = table.totals().stream().allMatch(Total::exact);
            return new Totals(
                    table.totals().stream().<@Nullable Long>map(Totals::persons).toList(),
                    exact ? null : table.totals().stream().map(Total::persons).toList(),
                    orNull(table.total().known()),
                    atLeast(table.total()));
        }

        private static @Nullable Long persons(Total total) {
            return orNull(total.known());
        }
    }
}
