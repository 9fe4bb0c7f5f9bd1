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
import nl.profielmonitor.publication.Pages;
import nl.profielmonitor.publication.Provenance;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.tables.RegionTable;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a region's quarter come from: a figure stands where its row and its column meet.
 *
 * @param totaal the total row, and the column of the totals; absent where the file has no total row, or it was not written down
 * @param doelgroepregister absent where the file does not give it, or it was not written down
 * @param kolommen empty where it was not written down
 */
@JsonPropertyOrder({"revisie", "levering", "rijen", "totaal", "doelgroepregister", "kolommen"})
record ProvenanceAnswer(
        int revisie,
        Source levering,
        List<Row> rijen,
        @Nullable Cell totaal,
        @Nullable Cell doelgroepregister,
        List<Column> kolommen) {

    static ProvenanceAnswer of(RegionTable table, Delivery delivery, Optional<Provenance> recorded) {
        Pages pages = recorded.map(Provenance::pages).orElse(Pages.NONE);
        return new ProvenanceAnswer(
                table.revision().number(),
                Source.of(delivery, recorded.flatMap(Provenance::sheet)),
                table.rows().stream().map(row -> Row.of(row, pages)).toList(),
                recorded.filter(known -> known.totalLine().isPresent())
                        .map(known -> Cell.of(known.totalLine().getAsInt(), known.totals(), pages))
                        .orElse(null),
                recorded.flatMap(Provenance::register)
                        .map(cell -> Cell.of(cell.line(), cell.column(), pages))
                        .orElse(null),
                recorded.map(known -> columns(table, known)).orElse(List.of()));
    }

    private static List<Column> columns(RegionTable table, Provenance recorded) {
        return table.columns().categories().stream()
                .flatMap(category -> Optional.ofNullable(recorded.columns().get(category.code()))
                        .map(column -> Column.of(category.code(), column))
                        .stream())
                .toList();
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

        static Row of(RegionTable.Row row, Pages pages) {
            return new Row(
                    row.whose().municipality().map(MunicipalityCode::value).orElse(null),
                    row.name(),
                    row.whose() instanceof RowOf.Rest rest ? rest.code() : null,
                    row.line(),
                    Place.of(row.line(), pages));
        }
    }

    /** A line of a page; only of what is printed in pages. */
    @JsonPropertyOrder({"bladzijde", "regel"})
    record Place(int bladzijde, int regel) {

        static @Nullable Place of(int line, Pages pages) {
            return pages.place(line).map(Place::of).orElse(null);
        }

        private static Place of(OnPage place) {
            return new Place(place.page(), place.line());
        }
    }

    /**
     * @param kop absent where a number stands in no column with a header
     * @param letter as kop
     */
    @JsonPropertyOrder({"rij", "plaats", "kop", "letter"})
    record Cell(
            int rij,
            @Nullable Place plaats,
            @Nullable String kop,
            @Nullable String letter) {

        static Cell of(int line, Optional<Provenance.Column> column, Pages pages) {
            return new Cell(
                    line,
                    Place.of(line, pages),
                    column.flatMap(Provenance.Column::header).orElse(null),
                    column.flatMap(Provenance.Column::letter).orElse(null));
        }
    }

    /**
     * A column of counts.
     *
     * @param kop absent where the file has no headers
     * @param letter as kop
     * @param getal then: which number on the line, from 1
     */
    @JsonPropertyOrder({"code", "kop", "letter", "getal"})
    record Column(
            String code,
            @Nullable String kop,
            @Nullable String letter,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer getal) {

        static Column of(String code, Provenance.Column column) {
            return new Column(
                    code,
                    column.header().orElse(null),
                    column.letter().orElse(null),
                    column.header().isPresent() ? null : column.position());
        }
    }
}
