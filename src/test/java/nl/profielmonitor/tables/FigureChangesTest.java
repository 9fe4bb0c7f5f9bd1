package nl.profielmonitor.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Figures.PrintedTotals;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.tables.FigureChange.Value;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class FigureChangesTest {

    private static final ColumnSet COLUMNS = columns("kolom-1", "kolom-2");

    private static final Figures PUBLISHED = figures(
            OptionalInt.of(100),
            row("GM0060", "Ameland", Count.of(1), Count.of(2)),
            row("GM0093", "Terschelling", Count.of(2), Count.of(3)));

    @Test
    void areNoneForTheSameFigures() {
        assertThat(FigureChanges.between(PUBLISHED, COLUMNS, PUBLISHED, COLUMNS).none())
                .isTrue();
    }

    @Test
    void nameTheOneCellThatIsAnotherAndTheTotalsThatFollow() {
        FigureChanges changes = changes(figures(
                OptionalInt.of(100),
                row("GM0060", "Ameland", Count.of(4), Count.of(2)),
                row("GM0093", "Terschelling", Count.of(2), Count.of(3))));

        assertThat(described(changes.counts())).containsExactly("Ameland kolom-1: 1 > 4 (3)");
        assertThat(described(changes.totals()))
                .containsExactly("Ameland total: 3 > 6 (3)", "region kolom-1: 3 > 6 (3)", "region total: 8 > 11 (3)");
        assertThat(changes.onlyTotals()).isFalse();
    }

    @Test
    void comeInTheOrderOfTheCorrectedRowsWithTheRegisterLast() {
        FigureChanges changes = changes(figures(
                OptionalInt.of(98),
                row("GM0093", "Terschelling", Count.of(2), Count.of(1)),
                row("GM0060", "Ameland", Count.of(4), Count.of(2))));

        assertThat(described(changes.counts()))
                .containsExactly(
                        "Terschelling kolom-2: 3 > 1 (-2)",
                        "Ameland kolom-1: 1 > 4 (3)",
                        "region register: 100 > 98 (-2)");
    }

    @Test
    void tellUnknownFromSecretAndKnowNoDifferenceOfEither() {
        FigureChanges changes = changes(figures(
                OptionalInt.empty(),
                row("GM0060", "Ameland", Count.Missing.UNKNOWN, Count.Missing.SECRET),
                row("GM0093", "Terschelling", Count.of(2), Count.of(3))));

        assertThat(described(changes.counts()))
                .containsExactly(
                        "Ameland kolom-1: 1 > unknown",
                        "Ameland kolom-2: 2 > secret",
                        "region register: 100 > unknown");
        assertThat(described(changes.totals()))
                .containsExactly(
                        "Ameland total: 3 > unknown",
                        "region kolom-1: 3 > at-least 2",
                        "region kolom-2: 5 > at-least 3",
                        "region total: 8 > at-least 5");
    }

    @Test
    void nameRowsThatComeAndRowsThatGoOnceEach() {
        FigureChanges changes = changes(figures(
                OptionalInt.of(100),
                row("GM0060", "Ameland", Count.of(1), Count.of(2)),
                row("GM0096", "Vlieland", Count.of(0), Count.of(1))));

        assertThat(changes.counts()).isEmpty();
        assertThat(described(changes.added())).containsExactly("Vlieland total: none > 1");
        assertThat(described(changes.gone())).containsExactly("Terschelling total: 5 > none");
        assertThat(changes.number()).isEqualTo(2);
    }

    @Test
    void areOfTotalsOnlyWhereATotalIsPrintedOverAnUnknownCount() {
        Figures.Row before = row("GM0060", "Ameland", Count.of(1), Count.Missing.UNKNOWN);
        Figures.Row after = new Figures.Row(before.whose(), "Ameland", before.counts(), OptionalInt.of(9), 2);

        FigureChanges changes = FigureChanges.between(
                figures(OptionalInt.of(100), before), COLUMNS, figures(OptionalInt.of(100), after), COLUMNS);

        assertThat(changes.onlyTotals()).isTrue();
        assertThat(described(changes.totals()))
                .containsExactly("Ameland total: at-least 1 > 9", "region total: at-least 1 > 9");
    }

    @Test
    void areNoneWhereATotalIsPrintedThatWasKnownWithout() {
        Figures printed = new Figures(
                PUBLISHED.rows(),
                new PrintedTotals(List.of(OptionalInt.of(3), OptionalInt.of(5)), OptionalInt.of(8)),
                OptionalInt.of(100));

        assertThat(changes(printed).none()).isTrue();
    }

    @Test
    void compareColumnsByCodeWhateverTheirOrder() {
        Figures turned = figures(
                OptionalInt.of(100),
                row("GM0060", "Ameland", Count.of(2), Count.of(1)),
                row("GM0093", "Terschelling", Count.of(3), Count.of(2)));

        assertThat(FigureChanges.between(PUBLISHED, COLUMNS, turned, columns("kolom-2", "kolom-1"))
                        .none())
                .isTrue();
    }

    @Test
    void setAColumnThatOneSideLacksAgainstNothing() {
        FigureChanges changes = FigureChanges.between(
                figures(OptionalInt.of(100), row("GM0060", "Ameland", Count.of(3))),
                columns("kolom-1"),
                figures(OptionalInt.of(100), row("GM0060", "Ameland", Count.of(1), Count.of(2))),
                COLUMNS);

        assertThat(described(changes.counts()))
                .containsExactly("Ameland kolom-1: 3 > 1 (-2)", "Ameland kolom-2: none > 2");
    }

    @Test
    void nameColumnsThatAreCalledOtherwise() {
        ColumnSet named = new ColumnSet(
                "kolommen",
                YearQuarter.of(2017, 1),
                null,
                List.of(
                        new CountCategory("kolom-1", "Volledig profiel", "Full profile", null, null, true),
                        COLUMNS.categories().get(1)));

        FigureChanges changes = FigureChanges.between(PUBLISHED, COLUMNS, PUBLISHED, named);

        assertThat(changes.counts()).isEmpty();
        assertThat(changes.none()).isFalse();
        assertThat(changes.renamed())
                .extracting(renamed ->
                        renamed.old().nameNl() + " > " + renamed.corrected().nameNl())
                .containsExactly("kolom-1 > Volledig profiel");
    }

    private static FigureChanges changes(Figures corrected) {
        return FigureChanges.between(PUBLISHED, COLUMNS, corrected, COLUMNS);
    }

    private static Stream<String> described(List<FigureChange> changes) {
        return changes.stream().map(FigureChangesTest::described);
    }

    private static String described(FigureChange change) {
        String column =
                change.category().map(CountCategory::code).orElse(change.kind().code());
        return change.row().orElse("region") + " " + column + ": " + described(change.old()) + " > "
                + described(change.corrected())
                + (change.difference().isPresent() ? " (" + change.difference().getAsLong() + ")" : "");
    }

    private static String described(Value value) {
        return value.known() ? "" + value.persons() : value.code() + (value.numbered() ? " " + value.persons() : "");
    }

    private static Figures figures(OptionalInt register, Figures.Row... rows) {
        int categories = rows[0].counts().size();
        return new Figures(List.of(rows), PrintedTotals.none(categories), register);
    }

    private static Figures.Row row(String code, String name, Count... counts) {
        return new Figures.Row(new RowOf.Of(new MunicipalityCode(code)), name, List.of(counts), OptionalInt.empty(), 2);
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
