package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.profielmonitor.web.Language;
import nl.profielmonitor.web.Notation;
import org.junit.jupiter.api.Test;

class RegionViewTest {

    private static final Locale DUTCH = Language.NL.locale();
    private static final Notation NOTATION = new Notation(DUTCH);

    @Test
    void writesTheTableAsThePublicationDoes() {
        FigureTable table = table(Drawn.friesland());

        assertThat(table.rows()).hasSize(18);
        assertThat(table.rows().get(6).cells())
                .extracting(FigureTable.Cell::persons)
                .containsExactly("85", "367", "1.106", "123");
        assertThat(table.rows().get(6).total().persons()).isEqualTo("1.681");
        assertThat(table.rows().get(6).share()).isEqualTo("23%");
        assertThat(table.foot().counts())
                .extracting(FigureTable.Sum::persons)
                .containsExactly("394", "1.830", "4.202", "937");
        assertThat(table.foot().total().persons()).isEqualTo("7.363");
        assertThat(table.foot().shares()).containsExactly("5%", "25%", "57%", "13%", "100%");
    }

    @Test
    void drawsAHundredPersonsEquallyLongInEveryCell() {
        FigureTable table = table(Drawn.friesland());

        assertThat(table.unit()).isEqualTo(persons("500", 500));
        assertThat(table.unitSteps()).isEqualTo(5);
        assertThat(table.columns()).extracting(FigureTable.Column::steps).containsExactly(1L, 5L, 12L, 2L);
        assertThat(table.totalSteps()).isEqualTo(17);
        assertThat(table.rows().get(6).cells())
                .extracting(FigureTable.Cell::bar)
                .containsExactly("85%", "73.4%", "92.167%", "61.5%");
    }

    @Test
    void hasAScaleThatIsNoLongerThanTheLongestTotal() {
        FigureTable table = table(Drawn.region("Friesland", 4).rows("Ameland 1 0 0 0", "Vlieland 0 1 1 0"));

        assertThat(table.totalSteps()).isEqualTo(2);
        assertThat(table.unit()).isEqualTo(persons("2", 2));
        assertThat(table.unitSteps()).isEqualTo(2);
    }

    @Test
    void drawsMorePersonsThanAnIntegerHolds() {
        Drawn enormous = Drawn.region("Friesland", 4)
                .rows(
                        "Ameland 999999999 999999999 999999999 999999999",
                        "Vlieland 999999999 999999999 999999999 999999999");

        assertThat(table(enormous).totalSteps()).isEqualTo(8);
        assertThat(bar(enormous).boxes()).hasSize(8);
    }

    @Test
    void showsWhoeverIsCountedAndNobodyWhereThereIsNobody() {
        FigureTable.Row vlieland = table(Drawn.friesland()).rows().get(15);

        assertThat(vlieland.cells())
                .extracting(FigureTable.Cell::kind)
                .containsExactly("zero", "zero", "known", "zero");
        assertThat(vlieland.cells()).extracting(FigureTable.Cell::bar).containsExactly(null, null, "0.694%", null);
        assertThat(vlieland.share()).isEqualTo("<1%");
    }

    @Test
    void keepsWhatIsMissingApartFromZeroAndFromEachOther() {
        FigureTable table = table(Drawn.region("Friesland", 2).rows("Ameland . 3", "Vlieland x 0"));

        assertThat(table.rows()).extracting(row -> row.cells().get(0).kind()).containsExactly("unknown", "secret");
        assertThat(table.rows()).extracting(row -> row.cells().get(0).value()).containsExactly(null, null);
        assertThat(table.rows().get(0).total()).isEqualTo(new FigureTable.Sum("3", 3, false));
        assertThat(table.foot().shares()).isEmpty();
        assertThat(table.incomplete()).containsExactly("Ameland", "Vlieland");
        assertThat(table.unknown()).isTrue();
        assertThat(table.secret()).isTrue();
    }

    @Test
    void leavesRoomForMoreColumnsAndLongerNames() {
        String[] rows = {"Een heel lange gemeentenaam hier 100 900 1000 10 20 30", "Goes 1 1 1 1 1 1"};
        FigureTable table = table(Drawn.region("Zeeland", 6).rows(rows));

        long steps = table.totalSteps()
                + table.columns().stream().mapToLong(FigureTable.Column::steps).sum();
        assertThat(steps).isLessThanOrEqualTo(20);
    }

    @Test
    void drawsOnlyTotalsWhenThereAreManyColumns() {
        FigureTable table = table(Drawn.region("Zeeland", 7).rows("Goes 1 2 3 4 5 6 7"));

        assertThat(table.bars()).isFalse();
        assertThat(table.rows().get(0).cells())
                .extracting(FigureTable.Cell::bar)
                .containsOnlyNulls();
        assertThat(table.rows().get(0).bar()).hasSize(7);
    }

    @Test
    void takesMarksInTurn() {
        assertThat(List.of(Mark.of(0), Mark.of(7), Mark.of(8))).containsExactly(1, 8, 1);
    }

    @Test
    void laysTheCategoriesAlongTheRegister() {
        RegisterBar bar = bar(Drawn.friesland());

        assertThat(bar.pieces()).extracting(RegisterBar.Piece::x).containsExactly("0%", "4.082%", "23.044%", "66.584%");
        assertThat(bar.rest()).isNotNull();
        assertThat(bar.rest().persons().persons()).isEqualTo("2.288");
        assertThat(bar.register().x()).isEqualTo("100%");
        assertThat(bar.first().label()).isEqualTo("1.000");
    }

    @Test
    void neverClampsMoreThanTheRegister() {
        RegisterBar bar = bar(Drawn.friesland().register(6900));

        assertThat(bar.sum().x()).isEqualTo("100%");
        assertThat(bar.register().x()).isEqualTo("93.712%");
        assertThat(bar.rest()).isNull();
    }

    @Test
    void labelsTheScaleOnlyWhereNothingElseIsSaid() {
        assertThat(bar(Drawn.friesland()).zero()).isTrue();
        assertThat(bar(Drawn.friesland().register(100_000)).first()).isNull();
        assertThat(bar(Drawn.region("Friesland", 1).rows("Ameland 0").register(9))
                        .zero())
                .isFalse();
    }

    @Test
    void hasNoRestWithoutRegisterOrExactTotal() {
        assertThat(bar(Drawn.friesland().noRegister()).rest()).isNull();
        assertThat(bar(Drawn.friesland().noRegister()).register()).isNull();
        assertThat(bar(Drawn.friesland().rows("Onbekend . 1 1 1")).rest()).isNull();
    }

    @Test
    void drawsOpenWhatAPrintedTotalCountsBeyondTheKnownParts() {
        Drawn drawn = Drawn.region("Friesland", 2)
                .rows("Ameland . 30 =90", "Vlieland . 10", "Leeuwarden 60 40 =100")
                .printed(200);

        assertThat(table(drawn).rows())
                .extracting(FigureTable.Row::undivided)
                .containsExactly(new Segment(0, "30%", "60%"), null, null);
        assertThat(table(drawn).undivided()).isTrue();
        assertThat(bar(drawn).undivided()).isEqualTo(new Segment(0, "70%", "30%"));
        assertThat(bar(Drawn.friesland()).undivided()).isNull();
    }

    @Test
    void comparesWithEarlierAsFarAsItIsKnown() {
        assertThat(Earlier.of(Drawn.friesland().table(), NOTATION)).isEmpty();
        assertThat(Earlier.of(Drawn.friesland().changed(-123, 7486).table(), NOTATION))
                .extracting(Earlier::kind, Earlier::persons, Earlier::percent, Earlier::bound)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("less", "123", "\u22122%", null),
                        org.assertj.core.groups.Tuple.tuple("unknown", null, null, null));
    }

    @Test
    void neverCallsAChangeNoughtThatIsNot() {
        Drawn changed = Drawn.friesland().changed(-3, 7366);

        assertThat(Earlier.of(changed.table(), NOTATION).get(0).bound()).isEqualTo("small");
        assertThat(table(changed).foot().sinceQuarter()).isEqualTo(new FigureTable.Step("\u22123", "<1%"));
        assertThat(table(Drawn.friesland().changed(0, 7363)).foot().sinceQuarter())
                .isEqualTo(new FigureTable.Step("0", "0%"));
    }

    @Test
    void neverCallsAChangeOneOfAllWhereSomebodyIsLeft() {
        Drawn changed = Drawn.friesland().changed(-1342, 1343);

        assertThat(Earlier.of(changed.table(), NOTATION).get(0))
                .extracting(Earlier::bound, Earlier::percent)
                .containsExactly("large", "99%");
        assertThat(table(changed).foot().sinceQuarter()).isEqualTo(new FigureTable.Step("\u22121.342", ">99%"));
        assertThat(table(Drawn.friesland().changed(-1343, 1343)).foot().sinceQuarter())
                .isEqualTo(new FigureTable.Step("\u22121.343", "\u2212100%"));
    }

    @Test
    void namesColumnsAsARangeOnlyWhereTheyStandInOrder() {
        assertThat(table(Drawn.friesland()).unnamedRange()).isTrue();
        assertThat(columns("Kolom 4", "Kolom 3", "Kolom 1", "Kolom 2").unnamedRange())
                .isFalse();
        assertThat(columns("Kolom 2", "Kolom 9", "Kolom 10").unnamedRange()).isTrue();
    }

    @Test
    void tellsWhetherEveryTotalCouldBeChecked() {
        assertThat(view(Drawn.friesland()).checked()).isTrue();
        assertThat(view(Drawn.region("Friesland", 2).rows("Ameland . 3 =90", "Vlieland 1 0"))
                        .checked())
                .isFalse();
        assertThat(view(Drawn.friesland().absent("Leeuwarden")).checked()).isFalse();
    }

    @Test
    void callsATotalUnknownOfWhichNoPartIsKnown() {
        FigureTable table = table(Drawn.region("Friesland", 2).rows("Ameland . x", "Vlieland . 3"));

        assertThat(table.rows()).extracting(row -> row.total().unknown()).containsExactly(true, false);
        assertThat(table.shares()).isFalse();
    }

    @Test
    void saysWhetherItsTotalCountsAMunicipalityThatIsMissing() {
        assertThat(counted(Drawn.friesland().absent("Dokkum"))).isEqualTo("at-least");
        assertThat(counted(Drawn.friesland().absent("Dokkum").printed(7363))).isEqualTo("not-counted");
        assertThat(counted(Drawn.friesland().absent("Dokkum").printed(7364))).isEqualTo("perhaps-counted");
    }

    @Test
    void callsATotalHigherOnlyThanWhatIsKnownOfTheRows() {
        String[] rows = {"Ameland . 30", "Vlieland 1 9"};

        assertThat(counted(
                        Drawn.region("Friesland", 2).rows(rows).absent("Dokkum").printed(40)))
                .isEqualTo("not-counted");
        assertThat(counted(
                        Drawn.region("Friesland", 2).rows(rows).absent("Dokkum").printed(41)))
                .isEqualTo("perhaps-counted.known");
    }

    @Test
    void comparesATotalWithRowsOnlyWhereThereAreRows() {
        assertThat(counted(Drawn.region("Friesland", 2).absent("Dokkum").printed(41)))
                .isEqualTo("only-total");
    }

    @Test
    void saysAsTheTableDoesThatNothingIsKnownOfATotal() {
        assertThat(counted(Drawn.region("Friesland", 1).rows("Ameland .").absent("Dokkum")))
                .isEqualTo("unknown");
        assertThat(counted(Drawn.region("Friesland", 1).rows("Ameland 1").absent("Dokkum")))
                .isEqualTo("at-least");
    }

    private static String counted(Drawn drawn) {
        return view(drawn).counted();
    }

    private static RegionView view(Drawn drawn) {
        return RegionView.of(drawn.table(), Sentences.OF_THE_MODULE, DUTCH);
    }

    private static FigureTable columns(String... names) {
        FigureTable drawn = table(Drawn.friesland());
        List<FigureTable.Column> columns = Arrays.stream(names)
                .map(name -> new FigureTable.Column(1, name, name, null, false, 1))
                .toList();
        return new FigureTable(columns, List.of(), drawn.foot(), 1, drawn.unit(), 1, false, false, false);
    }

    private static FigureTable table(Drawn drawn) {
        return new FigureTableDrawing(drawn.table(), NOTATION, DUTCH).draw();
    }

    private static RegisterBar bar(Drawn drawn) {
        return new RegisterBarDrawing(drawn.table(), NOTATION, DUTCH).draw("niet in Sonar");
    }

    private static FigureTable.Sum persons(String written, long number) {
        return new FigureTable.Sum(written, number, true);
    }
}
