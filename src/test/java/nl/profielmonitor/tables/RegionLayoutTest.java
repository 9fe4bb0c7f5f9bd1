package nl.profielmonitor.tables;

import static nl.profielmonitor.publication.Count.Missing.UNKNOWN;
import static nl.profielmonitor.tables.Published.FRIESLAND;
import static nl.profielmonitor.tables.Published.friesland;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.publication.Count;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Change;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import org.junit.jupiter.api.Test;

class RegionLayoutTest {

    @Test
    void putsMunicipalitiesInTheOrderOfTheDutchAlphabetAndRestRowsLast() {
        RegionTable table = current(friesland()
                .row(RowOf.Rest.UNKNOWN, "Onbekend", OptionalInt.empty(), Count.of(1))
                .row("GM1900", "Súdwest-Fryslân", 1)
                .row("GM0820", "Nuenen, Gerwen en Nederwetten", 1)
                .row("GM0796", "'s-Hertogenbosch", 1)
                .row("GM1724", "Bergeijk", 1)
                .row("GM0373", "Bergen (NH.)", 1)
                .row("GM1945", "Berg en Dal", 1)
                .row("GM0085", "Ooststellingwerf", 1)
                .row("GM0748", "Bergen op Zoom", 1));

        assertThat(table.rows())
                .extracting(RegionTable.Row::name)
                .containsExactly(
                        "Berg en Dal",
                        "Bergeijk",
                        "Bergen (NH.)",
                        "Bergen op Zoom",
                        "Nuenen, Gerwen en Nederwetten",
                        "Ooststellingwerf",
                        "'s-Hertogenbosch",
                        "Súdwest-Fryslân",
                        "Onbekend");
    }

    @Test
    void addsRowsColumnsAndRegion() {
        RegionTable table = current(friesland()
                .row("GM0080", "Leeuwarden", 100, 20)
                .row("GM0090", "Smallingerland", 30, 50)
                .register(400));

        assertThat(table.rows()).extracting(RegionTable.Row::total).containsExactly(exactly(120), exactly(80));
        assertThat(table.totals()).containsExactly(exactly(130), exactly(70));
        assertThat(table.total()).isEqualTo(exactly(200));
        assertThat(table.coverage()).contains(new Ratio(200, 400));
        assertThat(table.rows().get(0).share()).contains(new Ratio(120, 200));
    }

    @Test
    void keepsTheUnknownUnknown() {
        RegionTable table = current(friesland()
                .row("GM0080", "Leeuwarden", Count.of(100), UNKNOWN)
                .row("GM0090", "Smallingerland", 30, 50)
                .register(400));

        assertThat(table.rows().get(0).total()).isEqualTo(Total.atLeast(100));
        assertThat(table.rows().get(0).share()).isEmpty();
        assertThat(table.rows().get(1).share()).isEmpty();
        assertThat(table.totals()).containsExactly(exactly(130), Total.atLeast(50));
        assertThat(table.total()).isEqualTo(Total.atLeast(180));
        assertThat(table.coverage()).isEmpty();
    }

    @Test
    void hasNoSharesOfNobody() {
        assertThat(current(friesland().row("GM0080", "Leeuwarden", 0))
                        .rows()
                        .get(0)
                        .share())
                .isEmpty();
    }

    @Test
    void linksToWhereAMunicipalityIsNow() {
        RegionTable table = current(friesland()
                .row("GM0080", "Leeuwarden", 1)
                .row(RowOf.Rest.OTHER, "Overig", OptionalInt.empty(), Count.of(1)));

        assertThat(table.rows())
                .extracting(RegionTable.Row::slug)
                .containsExactly(Optional.of("present-gm0080"), Optional.empty());
    }

    @Test
    void derivesTheSlugsOfAPinnedRevisionFromItsNames() {
        RegionTable table = new RegionLayout(
                        FRIESLAND,
                        true,
                        MunicipalityCode::value,
                        code -> Optional.of("later"),
                        Comparison.NONE,
                        Comparison.NONE)
                .table(friesland().row("GM1900", "Súdwest-Fryslân", 1).publication());

        assertThat(table.pinned()).isTrue();
        assertThat(table.rows().get(0).slug()).contains("sudwest-fryslan");
    }

    @Test
    void setsRowsAndRegionAgainstEarlierFigures() {
        Publication now = friesland()
                .row("GM0080", "Leeuwarden", 110)
                .row("GM0090", "Smallingerland", 30)
                .publication();
        Publication then = friesland()
                .row("GM0080", "Leeuwarden", 100)
                .row("GM0072", "Harlingen", 30)
                .publication();

        RegionTable table = compared(now, Comparison.with(then, now, code -> true));

        assertThat(table.sinceQuarter()).contains(new Change(10, Optional.of(new Ratio(10, 130))));
        assertThat(table.rows().get(0).sinceQuarter()).contains(new Change(10, Optional.of(new Ratio(10, 100))));
        assertThat(table.rows().get(1).sinceQuarter()).isEmpty();
        assertThat(table.sinceYear()).isEmpty();
        assertThat(table.rows().get(0).sinceYear()).isEmpty();
    }

    @Test
    void comparesTotalsWhateverColumnsTheyAreOver() {
        Publication now = friesland().row("GM0080", "Leeuwarden", 110).publication();
        Publication then = friesland()
                .row("GM0080", "Leeuwarden", 100)
                .columnSet("tot-2020")
                .publication();

        RegionTable table = compared(now, Comparison.with(then, now, code -> true));

        assertThat(table.sinceQuarter()).map(Change::persons).contains(10L);
        assertThat(table.rows().get(0).sinceQuarter()).map(Change::persons).contains(10L);
    }

    @Test
    void comparesNoMunicipalityThatTookOverAnother() {
        Publication now = friesland()
                .row("GM0080", "Leeuwarden", 110)
                .row("GM0090", "Smallingerland", 30)
                .publication();

        RegionTable table =
                compared(now, Comparison.with(now, now, code -> !code.equals(new MunicipalityCode("GM0080"))));

        assertThat(table.rows().get(0).sinceQuarter()).isEmpty();
        assertThat(table.rows().get(1).sinceQuarter()).isPresent();
        assertThat(table.sinceQuarter()).isPresent();
    }

    @Test
    void comparesNoRegionThatLacksMunicipalitiesWithOneThatHasThem() {
        Publication whole = leeuwarden(100).row("GM0090", "Smallingerland", 30).publication();
        Publication part = leeuwarden(110).absent("GM0090").publication();

        RegionTable lacking = compared(part, Comparison.with(whole, part, code -> true));
        RegionTable later = compared(whole, Comparison.with(part, whole, code -> true));

        assertThat(lacking.sinceQuarter()).isEmpty();
        assertThat(lacking.rows().get(0).sinceQuarter()).contains(new Change(10, Optional.of(new Ratio(10, 100))));
        assertThat(later.sinceQuarter()).isEmpty();
        assertThat(later.rows().get(0).sinceQuarter()).isPresent();
    }

    @Test
    void comparesRegionsThatLackTheSameMunicipalities() {
        Publication then = leeuwarden(100)
                .printed(100, 100)
                .absent("GM0090")
                .absent("GM0072")
                .publication();
        Publication now = leeuwarden(110)
                .printed(110, 110)
                .absent("GM0072")
                .absent("GM0090")
                .publication();
        Publication other = leeuwarden(100)
                .printed(100, 100)
                .absent("GM0088")
                .absent("GM0090")
                .publication();

        assertThat(compared(now, Comparison.with(then, now, code -> true)).sinceQuarter())
                .contains(new Change(10, Optional.of(new Ratio(10, 100))));
        assertThat(compared(now, Comparison.with(other, now, code -> true)).sinceQuarter())
                .isEmpty();
    }

    @Test
    void comparesNoTotalThatIsOnlyASumOverMunicipalitiesThatAreMissing() {
        Publication then = leeuwarden(100).absent("GM0090").publication();
        Publication now = leeuwarden(110).absent("GM0090").publication();

        RegionTable lacking = compared(now, Comparison.with(then, now, code -> true));

        assertThat(lacking.sinceQuarter()).isEmpty();
        assertThat(lacking.rows().get(0).sinceQuarter()).isPresent();
    }

    private static Published leeuwarden(int persons) {
        return friesland().row("GM0080", "Leeuwarden", persons);
    }

    private static RegionTable current(Published published) {
        return compared(published.publication(), Comparison.NONE);
    }

    private static RegionTable compared(Publication now, Comparison quarterBefore) {
        return new RegionLayout(
                        FRIESLAND,
                        false,
                        MunicipalityCode::value,
                        code -> Optional.of("present-" + code.value().toLowerCase(Locale.ROOT)),
                        quarterBefore,
                        Comparison.NONE)
                .table(now);
    }

    private static Total exactly(long persons) {
        return Total.exactly(persons);
    }
}
