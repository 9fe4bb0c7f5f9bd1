package nl.profielmonitor.stewardship;

import static nl.profielmonitor.stewardship.AssessmentMother.FRIESLAND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.FindingCode;
import nl.profielmonitor.ingest.Severity;
import nl.profielmonitor.stewardship.Passage.Column;
import nl.profielmonitor.stewardship.Passage.Line;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final List<String> FILE = List.of(
            "kwartaal,Arbeidsmarkt-Regio,gemeente,kolom-1,opmerking",
            "2020-Q3,Friesland,Ameland,0,",
            "2020-Q3,Friesland,Heerenveen,1.2,",
            "2020-Q3,Friesland,Terschelling,2,nagekeken",
            "2020-Q3,Friesland,Waadhoeke,19,",
            "2020-Q3,Friesland,TOTAAL AMR,21,");

    @Test
    void putsAFindingBesideItsRowAndMarksItsCell() {
        Passage passage = only(AssessmentMother.draft(FILE, noCount()));

        Line row = passage.lines().get(1);
        assertThat(row.number()).hasValue(3);
        assertThat(row.severity()).isEqualTo(Severity.ERROR);
        assertThat(row.notes()).singleElement().extracting(Note::sentence).isEqualTo("geen-aantal");
        assertThat(row.cells()).extracting(Passage.Cell::text).containsExactly("Heerenveen", "1.2", "");
        assertThat(row.cells()).extracting(Passage.Cell::mark).containsExactly(null, Severity.ERROR, null);
        assertThat(passage.lines().get(0).severity()).isNull();
    }

    @Test
    void leavesOutTheColumnsThatItsHeadingSays() {
        assertThat(labels(only(AssessmentMother.draft(FILE)))).containsExactly("gemeente", "kolom-1", "opmerking");
    }

    @Test
    void showsSuchAColumnIfSomethingIsWrongInIt() {
        Finding wrongQuarter =
                Finding.error(FindingCode.ONBEKEND_KWARTAAL).on(4).in("kwartaal");

        assertThat(labels(only(AssessmentMother.draft(FILE, wrongQuarter)))).contains("kwartaal");
    }

    @Test
    void leavesOutACodeOnANarrowScreenUnlessSomethingIsSaidAboutIt() {
        List<String> file = List.of("gemeentecode,gemeente,kolom-1", "GM0060,Ameland,0", "GM9999,Heerenveen,1");
        Finding wrongCode = Finding.error(FindingCode.ONBEKENDE_GEMEENTE).on(3).in("gemeentecode");
        Finding twice = Finding.warning(FindingCode.ONBEKENDE_KOLOM).on(1).in("gemeentecode");

        assertThat(only(AssessmentMother.draft(file)).narrowColumns()).isEqualTo(2);
        for (Finding finding : List.of(wrongCode, twice)) {
            Passage passage = only(AssessmentMother.draft(file, finding));
            assertThat(passage.narrowColumns()).isEqualTo(3);
            assertThat(passage.columns()).extracting(Column::style).containsExactly("text", "name", "number");
        }
    }

    @Test
    void putsWhatWasFoundUnderARowOfManyColumns() {
        String many = ",x".repeat(8);

        assertThat(only(AssessmentMother.draft(List.of("gemeente" + many, "Ameland" + many), count(2)))
                        .wide())
                .isTrue();
        assertThat(only(AssessmentMother.draft(List.of("gemeente" + many, "Ameland" + many)))
                        .wide())
                .isFalse();
        assertThat(only(AssessmentMother.draft(FILE, noCount())).wide()).isFalse();
    }

    @Test
    void keepsAShortValueWholeWhereItIsMarked() {
        Column column = new Column(0, "kwartaal", Column.Kind.TEXT, null);

        assertThat(new Passage.Cell(column, "2031-Q1", Severity.ERROR).brief()).isTrue();
        assertThat(new Passage.Cell(column, "eerste kwartaal van 2031", Severity.ERROR).brief())
                .isFalse();
    }

    @Test
    void showsNoPassageForEachOfSeveralThatAreUnchanged() {
        Finding same = Finding.remark(FindingCode.ONGEWIJZIGD).about(FRIESLAND);
        Assessment.Draft one = AssessmentMother.draft(1, true, List.of(2, 3));
        Assessment.Draft other = AssessmentMother.draft(1, true, List.of(4, 5, 6));
        Assessment both = AssessmentMother.of(FILE, List.of(one, other), same);
        Assessment single = AssessmentMother.of(FILE, List.of(one), same);

        assertThat(Passages.of(both, notes(both))).isEmpty();
        assertThat(Passages.of(single, notes(single)))
                .extracting(Passage::draft)
                .contains(Optional.of(one));
    }

    @Test
    void tellsNamesNumbersAndTextApart() {
        assertThat(only(AssessmentMother.draft(FILE)).columns())
                .extracting(Column::kind)
                .containsExactly(Column.Kind.NAME, Column.Kind.NUMBER, Column.Kind.TEXT);
    }

    @Test
    void marksAColumnThatAFindingIsAbout() {
        Finding unused = Finding.warning(FindingCode.ONBEKENDE_KOLOM).on(1).in("opmerking");

        assertThat(only(AssessmentMother.draft(FILE, unused)).columns())
                .extracting(Column::mark)
                .containsExactly(null, null, Severity.WARNING);
    }

    @Test
    void putsAMissingMunicipalityWhereItBelongsInTheAlphabet() {
        assertThat(names(only(AssessmentMother.draft(FILE, missing("Súdwest-Fryslân")))))
                .containsExactly("Ameland", "Heerenveen", "Súdwest-Fryslân", "Terschelling", "Waadhoeke", "TOTAAL AMR");
        assertThat(names(only(AssessmentMother.draft(FILE, missing("Weststellingwerf")))))
                .endsWith("Waadhoeke", "Weststellingwerf", "TOTAAL AMR");
    }

    @Test
    void putsAMissingMunicipalityBeforeTheTotalOfAFileThatFollowsNoAlphabet() {
        List<String> file = List.of("gemeente,kolom-1", "Waadhoeke,19", "Ameland,0", "Totaal,19");

        assertThat(names(only(AssessmentMother.draft(file, missing("Heerenveen")))))
                .containsExactly("Waadhoeke", "Ameland", "Heerenveen", "Totaal");
    }

    @Test
    void saysOfAMissingMunicipalityThatItHasNoLineAndNoCounts() {
        Line row =
                only(AssessmentMother.draft(FILE, missing("Harlingen"))).lines().get(1);

        assertThat(row.missing()).isTrue();
        assertThat(row.cells()).extracting(Passage.Cell::text).containsExactly("Harlingen", "–", "");
    }

    @Test
    void saysAboveThePassageWhatIsAboutItAsAWhole() {
        Finding same = Finding.remark(FindingCode.ONGEWIJZIGD).about(FRIESLAND);

        assertThat(only(AssessmentMother.draft(FILE, same)).notes())
                .extracting(Note::sentence)
                .containsExactly("ongewijzigd");
    }

    @Test
    void showsRowsThatBelongNowhereFirst() {
        Assessment assessment = AssessmentMother.of(
                FILE, List.of(AssessmentMother.draft(0, false, List.of(2, 3, 5, 6))), unknownRegion(4));

        List<Passage> passages = Passages.of(assessment, notes(assessment));

        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).draft()).isEmpty();
        assertThat(names(passages.get(0))).containsExactly("Terschelling");
        assertThat(labels(passages.get(0))).contains("kwartaal", "Arbeidsmarkt-Regio");
        assertThat(names(passages.get(1))).doesNotContain("Terschelling");
    }

    @Test
    void showsARowThatMayBeAboutSeveralQuartersOnceBesideMostOfTheRows() {
        Finding future = Finding.error(FindingCode.KWARTAAL_IN_TOEKOMST).on(2).in("kwartaal");
        Assessment assessment = AssessmentMother.of(
                FILE,
                List.of(
                        AssessmentMother.draft("2031-Q3", List.of(2)),
                        AssessmentMother.draft("2020-Q3", List.of(2, 3, 4, 5, 6))),
                future);

        List<Passage> passages = Passages.of(assessment, notes(assessment));

        assertThat(passages)
                .singleElement()
                .satisfies(passage -> assertThat(names(passage))
                        .containsExactly("Ameland", "Heerenveen", "Terschelling", "Waadhoeke", "TOTAAL AMR"));
    }

    @Test
    void showsOfALongFileOnlyWhatIsFoundAndWhatLiesNextToIt() {
        List<String> lines = new ArrayList<>(List.of("gemeente,kolom-1"));
        IntStream.rangeClosed(2, 201).forEach(line -> lines.add("gemeente " + line + ",1"));

        List<Line> shown = only(AssessmentMother.draft(lines, count(2), count(100), count(102)))
                .lines();

        assertThat(shown.stream().flatMapToInt(line -> line.number().stream()))
                .containsExactly(2, 3, 99, 100, 101, 102, 103);
        assertThat(shown.stream().map(Line::skipped).filter(skipped -> skipped > 0))
                .containsExactly(95, 98);
    }

    @Test
    void showsOfALongFileFirstWhereSomethingIsWrong() {
        List<String> lines = new ArrayList<>(List.of("gemeente,kolom-1"));
        IntStream.rangeClosed(2, 201).forEach(line -> lines.add("gemeente " + line + ",1"));
        List<Integer> odd = IntStream.rangeClosed(2, 100).boxed().toList();
        List<Integer> wrong = IntStream.rangeClosed(101, 201).boxed().toList();
        Assessment assessment = AssessmentMother.of(
                lines,
                List.of(AssessmentMother.draft(0, false, odd), AssessmentMother.draft(0, false, wrong)),
                Finding.warning(FindingCode.GROTE_VERANDERING).on(7),
                count(150));

        List<Passage> passages = Passages.of(assessment, notes(assessment));

        assertThat(passages)
                .extracting(passage -> passage.draft().orElseThrow().lines())
                .containsExactly(wrong, odd);
        assertThat(passages.get(1).lines().stream().flatMapToInt(line -> line.number().stream()))
                .containsExactly(7);
        assertThat(notes(assessment).errors()).extracting(Note::line).containsExactly(OptionalInt.of(150));
    }

    @Test
    void leavesOutOfALongFileWhatNothingIsFoundAbout() {
        List<String> lines = new ArrayList<>(List.of("gemeente,kolom-1"));
        IntStream.rangeClosed(2, 201).forEach(line -> lines.add("gemeente " + line + ",1"));
        List<Integer> first = IntStream.rangeClosed(2, 100).boxed().toList();
        List<Integer> second = IntStream.rangeClosed(101, 201).boxed().toList();
        Assessment assessment = AssessmentMother.of(
                lines,
                List.of(AssessmentMother.draft(0, false, first), AssessmentMother.draft(0, false, second)),
                count(7));

        assertThat(Passages.of(assessment, notes(assessment)))
                .singleElement()
                .extracting(passage -> passage.draft().orElseThrow().lines())
                .isEqualTo(first);
    }

    @Test
    void showsNothingOfAFileThatCannotBeRead() {
        Assessment unreadable = new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of(noCount()));

        assertThat(Passages.of(unreadable, notes(unreadable))).isEmpty();
        assertThat(notes(unreadable).general()).hasSize(1);
    }

    @Test
    void offersToBreakLongHeadings() {
        assertThat(new Column(0, "Doelgroepregister", Column.Kind.NUMBER, null).heading())
                .isEqualTo("Doelgroep\u00ADregister");
        assertThat(new Column(0, "totaal", Column.Kind.NUMBER, null).heading()).isEqualTo("totaal");
    }

    private static Finding noCount() {
        return count(3);
    }

    private static Finding count(int line) {
        return Finding.error(FindingCode.GEEN_AANTAL).on(line).in("kolom-1").showing("1.2");
    }

    private static Finding unknownRegion(int line) {
        return Finding.error(FindingCode.ONBEKENDE_REGIO).on(line).in("Arbeidsmarkt-Regio");
    }

    private static Finding missing(String municipality) {
        return Finding.warning(FindingCode.ONTBREKENDE_GEMEENTE)
                .about(FRIESLAND)
                .with(municipality, "Friesland");
    }

    private static Passage only(Assessment assessment) {
        List<Passage> passages = Passages.of(assessment, notes(assessment));
        assertThat(passages).hasSize(1);
        return passages.get(0);
    }

    private static Notes notes(Assessment assessment) {
        return new Notes(assessment, finding -> finding.code().code());
    }

    private static Stream<String> labels(Passage passage) {
        return passage.columns().stream().map(Column::label);
    }

    private static Stream<String> names(Passage passage) {
        return passage.lines().stream()
                .map(line -> line.cells().stream()
                        .filter(cell -> cell.column().name())
                        .map(Passage.Cell::text)
                        .findFirst()
                        .orElse(""));
    }
}
