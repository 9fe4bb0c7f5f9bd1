package nl.profielmonitor.geography;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That the files can be read, and that what they say hangs together. */
class GeographyFilesTest {

    private static final GeographyFacts FACTS = GeographyFiles.ofRelease().facts();
    private static final Geography GEOGRAPHY = GeographyFixture.geography();
    private static final LocalDate BEGIN = LocalDate.of(2017, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private static final Map<String, String> SMALL = Map.of(
            "uitgave.csv", "uitgave\n2026-01-01\n",
            "regios.csv", """
                    arbeidsmarktregiocode,arbeidsmarktregio,eerste-dag,laatste-dag,tegelkolom,tegelrij
                    AM02,Friesland,2016-01-01,,5,1
                    """,
            "gemeenten.csv", """
                    gemeentecode,gemeente,provincie,arbeidsmarktregiocode,eerste-dag,laatste-dag
                    GM0080,Leeuwarden,Fryslân,AM02,2017-01-01,
                    """,
            "herindelingen.csv", """
                    ingangsdatum,oude-gemeentecode,oude-gemeente,nieuwe-gemeentecode,nieuwe-gemeente,soort,toelichting
                    2018-01-01,GM0081,Leeuwarderadeel,GM0080,Leeuwarden,samenvoeging,"opgegaan, geheel"
                    """,
            "aliassen.csv", "code,naam,toelichting\nAM02,Fryslân,provincie\n");

    private static GeographyFacts facts(Map<String, String> files) {
        return new GeographyFiles(file -> Optional.ofNullable(files.get(file))
                        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .orElse(null))
                .facts();
    }

    private static Map<String, String> smallWith(String file, String old, String changed) {
        var files = new HashMap<>(SMALL);
        assertThat(files.get(file)).contains(old);
        files.computeIfPresent(file, (name, text) -> text.replace(old, changed));
        return files;
    }

    private static LocalDate lastDay(Dated span) {
        LocalDate last = span.validTo();
        return last == null ? TODAY : last;
    }

    @Test
    void areReadAsTheyAreWritten() {
        var friesland = new RegionCode("AM02");
        var leeuwarden = new MunicipalityCode("GM0080");

        assertThat(facts(SMALL))
                .isEqualTo(new GeographyFacts(
                        LocalDate.of(2026, 1, 1),
                        List.of(new RegionSpan(
                                friesland,
                                "Friesland",
                                LocalDate.of(2016, 1, 1),
                                null,
                                new LabourMarketRegion.Tile(5, 1))),
                        List.of(new MunicipalitySpan(leeuwarden, "Leeuwarden", "Fryslân", friesland, BEGIN, null)),
                        List.of(new Merger(
                                LocalDate.of(2018, 1, 1),
                                new MunicipalityCode("GM0081"),
                                "Leeuwarderadeel",
                                leeuwarden,
                                "Leeuwarden",
                                Merger.Kind.MERGE)),
                        List.of(new Alias("AM02", "Fryslân"))));
    }

    @Test
    void nameFileAndLineOfWhatCannotBeUnderstood() {
        assertThatIllegalStateException()
                .isThrownBy(() -> facts(smallWith("gemeenten.csv", "GM0080", "0080")))
                .withMessageStartingWith("data/geografie/gemeenten.csv, line 2: ")
                .withMessageContaining("0080");
        assertThatIllegalStateException()
                .isThrownBy(() -> facts(smallWith("regios.csv", "2016-01-01", "1-1-2016")))
                .withMessageStartingWith("data/geografie/regios.csv, line 2: ");
        assertThatIllegalStateException()
                .isThrownBy(() -> facts(smallWith("herindelingen.csv", "samenvoeging", "fusie")))
                .withMessageStartingWith("data/geografie/herindelingen.csv, line 2: ");
        assertThatIllegalStateException()
                .isThrownBy(() -> facts(smallWith("aliassen.csv", "naam", "alias")))
                .withMessageStartingWith("data/geografie/aliassen.csv, line 2: ");
    }

    @Test
    void areMissedByName() {
        var files = new HashMap<>(SMALL);
        files.remove("aliassen.csv");

        assertThatIllegalStateException()
                .isThrownBy(() -> facts(files))
                .withMessage("data/geografie/aliassen.csv is missing");
    }

    @Test
    void holdEveryRow() {
        assertThat(FACTS.regions()).hasSize(38);
        assertThat(FACTS.municipalities()).hasSize(419);
        assertThat(FACTS.mergers()).hasSize(80);
    }

    @Test
    void writeNamesCleanly() {
        Stream.of(
                        FACTS.regions().stream().map(RegionSpan::name),
                        FACTS.municipalities().stream().map(MunicipalitySpan::name),
                        FACTS.aliases().stream().map(Alias::name))
                .flatMap(names -> names)
                .forEach(name -> assertThat(name)
                        .isEqualTo(
                                Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                        .doesNotContain("’", "  ", "\u00A0"));
    }

    @Test
    void giveEveryRegionOfADayATileOfItsOwn() {
        for (int year = 2016; year <= 2026; year++) {
            assertThat(GEOGRAPHY.regions(LocalDate.of(year, 1, 1)))
                    .extracting(LabourMarketRegion::tile)
                    .doesNotContainNull()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void putEveryMunicipalityInARegionThatExists() {
        for (MunicipalitySpan span : FACTS.municipalities()) {
            for (LocalDate day : List.of(span.validFrom(), lastDay(span))) {
                assertThat(GEOGRAPHY.findRegion(span.region().value(), day, day))
                        .as("%s on %s", span.name(), day)
                        .isInstanceOf(Lookup.Found.class);
            }
        }
    }

    @Test
    void giveEveryRegionMunicipalities() {
        for (int year = 2017; year <= 2026; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            for (LabourMarketRegion region : GEOGRAPHY.regions(day)) {
                assertThat(GEOGRAPHY.municipalitiesOf(region.code(), day))
                        .as("%s in %d", region.name(), year)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void sayWhatBecameOfEveryMunicipalityThatEnds() {
        for (MunicipalitySpan span : FACTS.municipalities()) {
            LocalDate next = lastDay(span).plusDays(1);
            boolean ends = span.validTo() != null
                    && GEOGRAPHY.regionsOf(span.code(), next, TODAY).isEmpty();
            assertThat(GEOGRAPHY.mergersFrom(span.code()).stream()
                            .anyMatch(merger -> merger.on().equals(next) && merger.kind() != Merger.Kind.RENAME))
                    .as(span.name())
                    .isEqualTo(ends);
        }
    }

    @Test
    void sayWhatEveryNewMunicipalityWasMadeOf() {
        FACTS.municipalities().stream()
                .filter(span -> span.validFrom().isAfter(BEGIN))
                .filter(span -> GEOGRAPHY
                        .regionsOf(span.code(), BEGIN, span.validFrom().minusDays(1))
                        .isEmpty())
                .forEach(span -> assertThat(GEOGRAPHY.mergersInto(span.code()))
                        .as(span.name())
                        .extracting(Merger::on)
                        .contains(span.validFrom()));
    }

    @Test
    void nameBothSidesOfAMergerAsTheyWereCalled() {
        FACTS.mergers().stream().filter(merger -> merger.on().isAfter(BEGIN)).forEach(merger -> {
            LocalDate before = merger.on().minusDays(1);
            assertThat(GEOGRAPHY.municipality(merger.oldCode(), before).orElseThrow())
                    .satisfies(old -> assertThat(old.on(before)).isTrue())
                    .extracting(Municipality::name)
                    .isEqualTo(merger.oldName());
            assertThat(GEOGRAPHY.municipality(merger.newCode(), merger.on()).orElseThrow())
                    .satisfies(now -> assertThat(now.on(merger.on())).isTrue())
                    .extracting(Municipality::name)
                    .isEqualTo(merger.newName());
        });
    }

    @Test
    void giveAliasesOnlyToWhatExistsAndOnlyWhereTheNameDiffers() {
        for (Alias alias : FACTS.aliases()) {
            assertThat(names(alias.code()).filter(name -> !name.equals(alias.name())))
                    .as(alias.name())
                    .isNotEmpty()
                    .noneMatch(name -> Names.same(name, alias.name()));
        }
    }

    @Test
    void letEveryNameAndAliasOfAMunicipalityMeanItWheneverItExists() {
        for (LocalDate day : firstDays()) {
            for (Municipality municipality : GEOGRAPHY.municipalities(day)) {
                names(municipality.code().value())
                        .forEach(name -> assertThat(GEOGRAPHY.findMunicipality(name, Optional.empty(), day, day))
                                .as("%s on %s", name, day)
                                .isEqualTo(new Lookup.Found<>(municipality)));
            }
        }
    }

    @Test
    void letEveryNameAndAliasOfARegionMeanItWheneverItExists() {
        for (LocalDate day : firstDays()) {
            for (LabourMarketRegion region : GEOGRAPHY.regions(day)) {
                names(region.code().value())
                        .forEach(name -> assertThat(GEOGRAPHY.findRegion(name, day, day))
                                .as("%s on %s", name, day)
                                .isEqualTo(new Lookup.Found<>(region)));
            }
        }
    }

    @Test
    void giveEachMunicipalityAnAddressThatLeadsToIt() {
        var slugs = new HashMap<String, MunicipalityCode>();
        for (MunicipalitySpan span : FACTS.municipalities()) {
            var municipality = GEOGRAPHY.municipality(span.code(), TODAY).orElseThrow();

            assertThat(GEOGRAPHY.municipalityAt(municipality.slug(), TODAY)).contains(municipality);
            assertThat(slugs.merge(municipality.slug(), span.code(), (one, other) -> one))
                    .isEqualTo(span.code());
        }
    }

    /** Every day on which a name can begin to mean something. */
    private static Set<LocalDate> firstDays() {
        return FACTS.municipalities().stream().map(MunicipalitySpan::validFrom).collect(toSet());
    }

    /** All names and aliases that a code ever had. */
    private static Stream<String> names(String code) {
        return Stream.of(
                        FACTS.regions().stream()
                                .filter(span -> span.code().value().equals(code))
                                .map(RegionSpan::name),
                        FACTS.municipalities().stream()
                                .filter(span -> span.code().value().equals(code))
                                .map(MunicipalitySpan::name),
                        FACTS.aliases().stream()
                                .filter(alias -> alias.code().equals(code))
                                .map(Alias::name))
                .flatMap(names -> names);
    }
}
