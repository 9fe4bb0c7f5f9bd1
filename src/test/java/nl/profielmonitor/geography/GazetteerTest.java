package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Namesakes, which the real municipalities have few of: a gazetteer of places with a number for a code. */
class GazetteerTest {

    private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);
    private static final LocalDate OLD = LocalDate.of(2018, 6, 30);
    private static final LocalDate LAST_OLD = LocalDate.of(2019, 12, 31);
    private static final LocalDate FIRST_NEW = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2021, 6, 30);

    private record Place(int code, String name, String region, LocalDate validFrom, LocalDate validTo)
            implements Dated {}

    private static Gazetteer<Integer, Place> gazetteer(Map<Integer, List<String>> aliases, Place... places) {
        return new Gazetteer<>(new History<>(List.of(places), Place::code), Place::name, aliases, place -> List.of());
    }

    private static Place always(int code, String name, String region) {
        return new Place(code, name, region, BEGIN, null);
    }

    private static Place before(int code, String name, String region) {
        return new Place(code, name, region, BEGIN, LAST_OLD);
    }

    private static Place after(int code, String name, String region) {
        return new Place(code, name, region, FIRST_NEW, null);
    }

    private static List<Integer> found(Gazetteer<Integer, Place> gazetteer, String name, String within, LocalDate on) {
        Lookup<Place> lookup = gazetteer.find(name, place -> place.region().equals(within), on, on);
        return lookup instanceof Lookup.Found<Place> found
                ? List.of(found.value().code())
                : ((Lookup.Ambiguous<Place>) lookup)
                        .candidates().stream().map(Place::code).toList();
    }

    @Test
    void aNameMeansWhoHasItThenBeforeWhoOnceHadIt() {
        var places = gazetteer(
                Map.of(), before(1, "Oudstad", "north"), after(1, "Nieuwstad", "north"), after(2, "Oudstad", "south"));

        assertThat(found(places, "Oudstad", "north", OLD)).containsExactly(1);
        assertThat(found(places, "Oudstad", "north", NEW)).containsExactly(2);
    }

    @Test
    void aFormerNameIsASpellingAsLongAsNobodyElseHasIt() {
        var places = gazetteer(Map.of(), before(1, "Oudstad", "north"), after(1, "Nieuwstad", "north"));

        assertThat(found(places, "Oudstad", "south", NEW)).containsExactly(1);
        assertThat(found(places, "Nieuwstad", "south", OLD)).containsExactly(1);
    }

    @Test
    void theRegionDecidesBetweenABareNameAndOneWithItsSuffixLeftOut() {
        var places = gazetteer(Map.of(), always(1, "Hengelo", "north"), always(2, "Hengelo (Gld)", "south"));

        assertThat(found(places, "Hengelo", "south", NEW)).containsExactly(2);
        assertThat(found(places, "Hengelo", "north", NEW)).containsExactly(1);
    }

    @Test
    void whereTheRegionDecidesNothingTheNameAsItIsGoesBeforeTheOneWithASuffix() {
        var places = gazetteer(Map.of(), always(1, "Hengelo", "north"), always(2, "Hengelo (Gld)", "south"));

        assertThat(found(places, "Hengelo", "west", NEW)).containsExactly(1);
    }

    @Test
    void twoInOneRegionAreAmbiguous() {
        var places = gazetteer(
                Map.of(),
                always(1, "Bergen (A.)", "north"),
                always(2, "Bergen (B.)", "north"),
                always(3, "Bergen (C.)", "south"));

        assertThat(found(places, "Bergen", "north", NEW)).containsExactly(1, 2);
        assertThat(found(places, "Bergen", "west", NEW)).containsExactly(1, 2, 3);
    }

    @Test
    void aNameGoesBeforeAnAlias() {
        var places =
                gazetteer(Map.of(2, List.of("Stad")), always(1, "Stad", "north"), always(2, "Groot Stad", "south"));

        assertThat(found(places, "Stad", "west", NEW)).containsExactly(1);
    }

    @Test
    void oneOfTwoThatAreNotThereIsTheOneOfThatRegionOrElseTheNearestInTime() {
        var places = gazetteer(
                Map.of(),
                new Place(1, "Weg", "north", BEGIN, BEGIN.plusDays(9)),
                new Place(2, "Weg", "south", BEGIN.plusYears(1), BEGIN.plusYears(1)));

        assertThat(places.find("Weg", place -> place.region().equals("north"), NEW, NEW))
                .isEqualTo(new Lookup.NotThen<>(new Place(1, "Weg", "north", BEGIN, BEGIN.plusDays(9)), List.of()));
        assertThat(places.find("Weg", place -> false, NEW, NEW))
                .isEqualTo(new Lookup.NotThen<>(
                        new Place(2, "Weg", "south", BEGIN.plusYears(1), BEGIN.plusYears(1)), List.of()));
    }

    @Test
    void onlyWhatIsThereIsOffered() {
        var places = gazetteer(Map.of(), before(1, "Oudstad", "north"), after(2, "Oudstaf", "north"));

        assertThat(places.find("Oudsta", place -> true, NEW, NEW))
                .isEqualTo(new Lookup.Unknown<>(List.of(after(2, "Oudstaf", "north"))));
    }

    @Test
    void theNearestAreOfferedBestFirstAndAtMostThree() {
        var places = gazetteer(
                Map.of(4, List.of("Leeuwarde")),
                always(1, "Leerdam", "north"),
                always(2, "Leeuwarderadeel", "north"),
                always(3, "Leeuwarden", "north"),
                always(4, "Ljouwert", "north"),
                always(5, "Leewaarden", "north"));

        assertThat(places.nearest("Leeuwarde", NEW)).extracting(Place::code).containsExactly(4, 3, 2);
    }
}
