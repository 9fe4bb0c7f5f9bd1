package nl.profielmonitor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.geography.LabourMarketRegion;
import nl.profielmonitor.geography.LabourMarketRegion.Tile;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.statistics.Ratio;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.tables.CountryTable;
import nl.profielmonitor.web.Language;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class CountryViewTest {

    private static final YearQuarter QUARTER = YearQuarter.of(2020, 2);

    private final List<CountryTable.Row> rows = new ArrayList<>();

    @Test
    void saysThatItIsIncomplete() {
        region("Friesland", 7363, 9651);
        region("Drenthe");

        CountryView country = draw();

        assertThat(country.complete()).isFalse();
        assertThat(country.counted()).isEqualTo(1);
        assertThat(country.regions()).isEqualTo(2);
        assertThat(country.persons().persons()).isEqualTo("7.363");
        assertThat(country.percent()).isEqualTo(new Percent("76%", "76%"));
        assertThat(country.silent()).containsExactly(new CountryView.Link("Drenthe", "/regio/drenthe"));
    }

    @Test
    void paintsATileByItsRoundedCoverage() {
        region("Drenthe", 645, 1000);
        region("Flevoland", 744, 1000);
        region("Friesland", 745, 1000);
        region("Zeeland", 1042, 1000);

        assertThat(draw().tiles())
                .extracting(CountryView.Tile::look, CountryView.Tile::percent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("m2", "65"),
                        org.assertj.core.groups.Tuple.tuple("m3", "74"),
                        org.assertj.core.groups.Tuple.tuple("m4", "75"),
                        org.assertj.core.groups.Tuple.tuple("m5", "104"));
    }

    @Test
    void knowsWhetherARegionHasMoreThanItsRegister() {
        region("Friesland", 9651, 9651);
        assertThat(draw().above()).isFalse();

        region("Zeeland", 1042, 1000);
        assertThat(draw().above()).isTrue();
    }

    @Test
    void knowsWhetherAllTogetherHaveMoreThanTheirRegisters() {
        region("Friesland", 1000, 1000);
        assertThat(draw().aboveTogether()).isFalse();

        region("Drenthe", 1004, 1000);
        assertThat(draw().aboveTogether()).isTrue();
    }

    @Test
    void tellsNoFiguresFromNoCoverage() {
        rows.add(row("Drenthe", Optional.of(Total.exactly(5)), OptionalInt.empty(), List.of()));
        region("Friesland");

        CountryView country = draw();

        assertThat(country.tiles()).extracting(CountryView.Tile::look).containsExactly("uncovered", "silent");
        assertThat(country.tiles())
                .extracting(CountryView.Tile::path)
                .containsExactly("/regio/drenthe/2020-q2", "/regio/friesland");
        assertThat(country.uncovered()).isEqualTo(1);
    }

    @Test
    void marksTheRegionsThatLackMunicipalities() {
        region("Twente", 5, 10);
        rows.add(row("Rijnmond", Optional.of(Total.exactly(5)), OptionalInt.of(10), List.of("Brielle", "Ridderkerk")));
        rows.add(row("Drenthe", Optional.of(Total.exactly(5)), OptionalInt.of(10), List.of("Assen")));
        rows.add(row("Zeeland", Optional.of(Total.exactly(5)), OptionalInt.empty(), List.of("Goes")));

        CountryView country = draw();

        assertThat(country.rows())
                .extracting(CountryView.Row::absent)
                .containsExactly(
                        null, new Listed("Brielle en Ridderkerk", 2), new Listed("Assen", 1), new Listed("Goes", 1));
        assertThat(country.lacking())
                .describedAs("those that the key figures count")
                .isEqualTo(new Listed("Drenthe en Rijnmond", 2));
    }

    @Test
    void callsAnEmptyRegisterNotUnknown() {
        region("Drenthe", 5, 0);

        CountryView country = draw();

        assertThat(country.tiles()).extracting(CountryView.Tile::look).containsExactly("empty");
        assertThat(country.rows().get(0).register()).isEqualTo("0");
        assertThat(country.uncovered()).isZero();
        assertThat(country.empty()).isEqualTo(1);
    }

    @Test
    void neverCallsCoverageNoughtWhereSomebodyIsKnown() {
        region("Drenthe", 3, 1000);

        CountryView country = draw();

        assertThat(country.percent()).isEqualTo(new Percent("<1%", "minder dan 1%"));
        assertThat(country.rows().get(0).percent()).isEqualTo("<1%");
        assertThat(country.tiles().get(0).percent()).isEqualTo("<1");
    }

    @Test
    void countsTheRegionsOfEachClass() {
        region("Drenthe", 60, 100);
        region("Friesland", 76, 100);
        region("Zeeland", 77, 100);

        assertThat(draw().classes())
                .extracting(CountryView.CoverageClass::look, CountryView.CoverageClass::regions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("m5", 0),
                        org.assertj.core.groups.Tuple.tuple("m4", 2),
                        org.assertj.core.groups.Tuple.tuple("m3", 0),
                        org.assertj.core.groups.Tuple.tuple("m2", 0),
                        org.assertj.core.groups.Tuple.tuple("m1", 1));
    }

    @Test
    void beginsTheAxisAtZeroForAFewRegionsAndSaysSoOtherwise() {
        region("Friesland", 76, 100);
        assertThat(draw().axis()).isEqualTo(new CountryView.Axis("0%", "100%", false, null));

        for (int percent = 62; percent <= 85; percent += 5) {
            region("Regio " + percent, percent, 100);
        }
        CountryView.Axis cut = draw().axis();
        assertThat(cut.from()).isEqualTo("50%");
        assertThat(cut.to()).isEqualTo("90%");
        assertThat(cut.cut()).isTrue();
        assertThat(cut.country()).isNotNull();
    }

    @Test
    void hyphenatesNamesOnTilesOnly() {
        region("Rivierenland", 1, 2);

        assertThat(draw().tiles().get(0).label()).isEqualTo("Rivieren\u00ADland");
        assertThat(draw().rows().get(0).name()).isEqualTo("Rivierenland");
    }

    private CountryView draw() {
        List<CountryTable.Row> counted =
                rows.stream().filter(row -> row.coverage().isPresent()).toList();
        long persons = counted.stream()
                .mapToLong(row -> row.total().orElseThrow().persons())
                .sum();
        long register =
                counted.stream().mapToLong(row -> row.register().getAsInt()).sum();
        CountryTable table = new CountryTable(
                QUARTER,
                rows,
                counted.size(),
                persons,
                register,
                register == 0 ? Optional.empty() : Optional.of(new Ratio(persons, register)));
        return new CountryDrawing(table, Sentences.OF_THE_MODULE, Language.NL.locale()).draw();
    }

    private void region(String name, int persons, int register) {
        rows.add(row(name, Optional.of(Total.exactly(persons)), OptionalInt.of(register), List.of()));
    }

    private void region(String name) {
        rows.add(row(name, Optional.empty(), OptionalInt.empty(), List.of()));
    }

    private CountryTable.Row row(String name, Optional<Total> total, OptionalInt register, List<String> absent) {
        return new CountryTable.Row(
                new LabourMarketRegion(
                        new RegionCode(String.format(Locale.ROOT, "AM%02d", rows.size() + 1)),
                        name,
                        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        new Tile(1, 1)),
                Optional.empty(),
                total,
                register,
                total.isPresent() && register.orElse(0) > 0
                        ? Optional.of(new Ratio(total.get().persons(), register.getAsInt()))
                        : Optional.empty(),
                absent);
    }
}
