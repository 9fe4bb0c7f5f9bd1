package nl.profielmonitor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.publication.Provenance;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.tables.RegionProvenance;
import nl.profielmonitor.tables.RegionTable;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a region's quarter come from: a figure stands where its row and its column meet.
 *
 * @param totaal the total row, and the column of the totals; absent where the file has no total row, or it was not written down
 * @param doelgroepregister absent where the file does not give it, or it was not written down
 * @param kolommen empty where it was not written down
 * @param totalen the column of the totals, also where there is no total row; absent where the file has none, or it was not written
 *     down
 */
@JsonPropertyOrder({"revisie", "levering", "rijen", "totaal", "doelgroepregister", "kolommen", "totalen"})
record ProvenanceAnswer(
        int revisie,
        Source levering,
        List<Row> rijen,
        @Nullable Cell totaal,
        @Nullable Cell doelgroepregister,
        List<Column> kolommen,
        @Nullable Totals totalen) {

    static ProvenanceAnswer of(RegionTable table, Delivery delivery, RegionProvenance provenance) {
        return new ProvenanceAnswer(
                table.revision().number(),
                Source.of(delivery, provenance.sheet()),
                provenance.rows().stream().map(Row::of).toList(),
                provenance.total().map(Cell::of).orElse(null),
                provenance.register().map(Cell::of).orElse(null),
                provenance.columns().stream().map(Column::of).toList(),
                provenance.totals().map(Totals::of).orElse(null));
    }

    private static @Nullable String headingOf(Provenance.Column column) {
        return column.heading().orElse(null);
    }

    private static @Nullable String letterOf(Provenance.Column column) {
        return column.letter().orElse(null);
    }

    private static @Nullable Integer numberOf(Provenance.Column column) {
        return column.letter().isPresent() ? null : column.position();
    }

    /**
     * The delivery that the figures came with.
     *
     * @param werkblad only of a workbook
     * @param grootte in bytes
     */
    @JsonPropertyOrder({"id", "soort", "werkblad", "sha256", "grootte", "ontvangenOp"})
    record Source(
            String id,
            String soort,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String werkblad,

            String sha256,
            long grootte,
            Instant ontvangenOp) {

        static Source of(Delivery delivery, Optional<String> sheet) {
            return new Source(
                    delivery.id().toString(),
                    delivery.kind(),
                    sheet.orElse(null),
                    delivery.sha256(),
                    delivery.size(),
                    delivery.receivedAt().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /**
     * @param code absent for a rest row
     * @param soort of a rest row
     * @param rij line of the file
     */
    @JsonPropertyOrder({"code", "naam", "soort", "rij", "plaats"})
    record Row(
            @Nullable String code,
            String naam,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String soort,

            int rij,
            @Nullable Place plaats) {

        static Row of(RegionProvenance.Row row) {
            RegionTable.Row of = row.of();
            return new Row(
                    of.whose().municipality().map(MunicipalityCode::value).orElse(null),
                    of.name(),
                    of.whose() instanceof RowOf.Rest rest ? rest.code() : null,
                    row.spot().line(),
                    Place.of(row.spot()));
        }
    }

    /** A line of a page; only of what is printed in pages. */
    @JsonPropertyOrder({"bladzijde", "regel"})
    record Place(int bladzijde, int regel) {

        static @Nullable Place of(RegionProvenance.Spot spot) {
            return spot.page().map(Place::of).orElse(null);
        }

        private static Place of(OnPage place) {
            return new Place(place.page(), place.line());
        }
    }

    /**
     * @param kop absent where the column has no header, or the number stands in none
     * @param letter absent where the number stands in no column
     * @param getal of what is printed in pages: which number on the line, from 1; absent in a sentence
     */
    @JsonPropertyOrder({"rij", "plaats", "kop", "letter", "getal"})
    record Cell(
            int rij,
            @Nullable Place plaats,
            @Nullable String kop,
            @Nullable String letter,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer getal) {

        static Cell of(RegionProvenance.Spot spot) {
            return new Cell(
                    spot.line(),
                    Place.of(spot),
                    spot.column().map(ProvenanceAnswer::headingOf).orElse(null),
                    spot.column().map(ProvenanceAnswer::letterOf).orElse(null),
                    spot.column().map(ProvenanceAnswer::numberOf).orElse(null));
        }
    }

    /**
     * A column of counts.
     *
     * @param kop absent where it has no header
     * @param letter absent where the file has no columns but numbers on a line
     * @param getal then: which of those, from 1
     */
    @JsonPropertyOrder({"code", "kop", "letter", "getal"})
    record Column(
            String code,
            @Nullable String kop,
            @Nullable String letter,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer getal) {

        static Column of(RegionProvenance.Column column) {
            Provenance.Column place = column.place();
            return new Column(column.category().code(), headingOf(place), letterOf(place), numberOf(place));
        }
    }

    /** The column of the totals; as of a column of counts. */
    @JsonPropertyOrder({"kop", "letter", "getal"})
    record Totals(
            @Nullable String kop,
            @Nullable String letter,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer getal) {

        static Totals of(Provenance.Column column) {
            return new Totals(headingOf(column), letterOf(column), numberOf(column));
        }
    }
}
