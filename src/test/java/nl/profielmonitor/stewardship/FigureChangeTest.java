package nl.profielmonitor.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Figures.PrintedTotals;
import nl.profielmonitor.publication.RowOf;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class FigureChangeTest {

    private static final ColumnSet COLUMNS = columns("kolom-1", "kolom-2");

    private static final Figures PUBLISHED = figures(
            OptionalInt.of(100),
            List.of(OptionalInt.of(3), OptionalInt.of(5)),
            row("GM0060", "Ameland", OptionalInt.of(3), Count.of(1), Count.of(2)),
            row("GM0093", "Terschelling", OptionalInt.empty(), Count.of(2), Count.of(3)));

    @Test
    void isEmptyForTheSameFigures() {
        assertThat(FigureChange.between(PUBLISHED, COLUMNS, PUBLISHED, COLUMNS)).isEmpty();
    }

    @Test
    void namesEachCellThatChangesInTheOrderOfTheRows() {
        Figures corrected = figures(
                OptionalInt.of(101),
                List.of(OptionalInt.of(4), OptionalInt.of(5)),
                row("GM0093", "Terschelling", OptionalInt.of(5), Count.of(2), Count.of(3)),
                row("GM0060", "Ameland", OptionalInt.of(4), Count.of(2), Count.of(2)));

        assertThat(described(corrected))
                .containsExactly(
                        "Terschelling total: - > 5",
                        "Ameland kolom-1: 1 > 2",
                        "Ameland total: 3 > 4",
                        "region kolom-1: 3 > 4",
                        "region register: 100 > 101");
    }

    @Test
    void tellsUnknownFromSecretAndFromNothing() {
        Figures corrected = figures(
                OptionalInt.of(100),
                List.of(OptionalInt.of(3), OptionalInt.empty()),
                row("GM0060", "Ameland", OptionalInt.of(3), Count.Missing.UNKNOWN, Count.Missing.SECRET),
                row("GM0093", "Terschelling", OptionalInt.empty(), Count.of(2), Count.of(3)));

        assertThat(described(corrected))
                .containsExactly(
                        "Ameland kolom-1: 1 > UNKNOWN", "Ameland kolom-2: 2 > SECRET", "region kolom-2: 5 > -");
    }

    @Test
    void namesRowsThatComeAndRowsThatGo() {
        Figures corrected = figures(
                OptionalInt.of(100),
                List.of(OptionalInt.of(3), OptionalInt.of(5)),
                row("GM0060", "Ameland", OptionalInt.of(3), Count.of(1), Count.of(2)),
                row("GM0096", "Vlieland", OptionalInt.empty(), Count.of(0), Count.of(1)));

        assertThat(described(corrected))
                .containsExactly(
                        "Vlieland kolom-1: - > 0",
                        "Vlieland kolom-2: - > 1",
                        "Terschelling kolom-1: 2 > -",
                        "Terschelling kolom-2: 3 > -");
    }

    @Test
    void comparesColumnsByCodeWhateverTheirOrder() {
        Figures turned = figures(
                OptionalInt.of(100),
                List.of(OptionalInt.of(5), OptionalInt.of(3)),
                row("GM0060", "Ameland", OptionalInt.of(3), Count.of(2), Count.of(1)),
                row("GM0093", "Terschelling", OptionalInt.empty(), Count.of(3), Count.of(2)));

        assertThat(FigureChange.between(PUBLISHED, COLUMNS, turned, columns("kolom-2", "kolom-1")))
                .isEmpty();
    }

    private static Stream<String> described(Figures corrected) {
        return FigureChange.between(PUBLISHED, COLUMNS, corrected, COLUMNS).stream()
                .map(change -> change.row().orElse("region") + " " + described(change.figure()) + ": "
                        + described(change.old()) + " > " + described(change.corrected()));
    }

    private static String described(FigureChange.Figure figure) {
        return figure instanceof FigureChange.Figure.Category category
                ? category.code()
                : figure.toString().toLowerCase(Locale.ROOT);
    }

    private static String described(Optional<Count> count) {
        return count.map(it -> it instanceof Count.Known known ? Integer.toString(known.value()) : it.toString())
                .orElse("-");
    }

    private static Figures figures(OptionalInt register, List<OptionalInt> totals, Figures.Row... rows) {
        return new Figures(List.of(rows), new PrintedTotals(totals, OptionalInt.empty()), register);
    }

    private static Figures.Row row(String code, String name, OptionalInt total, Count... counts) {
        return new Figures.Row(new RowOf.Of(new MunicipalityCode(code)), name, List.of(counts), total, 2);
    }

    private static ColumnSet columns(String... codes) {
        return new ColumnSet(
                "kolommen",
                YearQuarter.of(2017, 1),
                null,
                Stream.of(codes)
                        .map(code -> new CountCategory(code, code, code, null, null, false))
                        .toList());
    }
}
