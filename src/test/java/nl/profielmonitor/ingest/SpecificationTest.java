package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.read.Readers;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.threeten.extra.YearQuarter;

/** Holds the importer to the examples under {@code src/test/resources/ingest/spec}. */
class SpecificationTest {

    private static final Path FOLDER = Path.of("src/test/resources/ingest/spec");
    private static final FindingSentences SENTENCES = Sentences.ofTheModule();

    /** What only a workbook can cause. */
    private static final Set<FindingCode> OF_A_WORKBOOK =
            Set.of(FindingCode.VERBORGEN_RIJEN, FindingCode.WERKBLAD_GEKOZEN);

    /**
     * Not a finding, or only where a list of mergers is incomplete, which that of this release is not, or only of a file
     * too large for an example ({@link LargeFileTest}).
     */
    private static final Set<String> NO_FINDING_OF_THIS_RELEASE = Set.of(
            "ingest.of",
            "ingest.gewist",
            "ingest.onbekende-gemeente.nog-niet",
            "ingest.onbekende-gemeente.niet-meer",
            "ingest.te-groot-bestand.rijen",
            "ingest.onleesbaar-bestand.te-lange-regel",
            "ingest.te-veel-bevindingen.fouten",
            "ingest.te-veel-bevindingen.waarschuwingen");

    @TestFactory
    Stream<DynamicNode> everyExample() throws IOException {
        return paths().stream().map(path -> {
            Specification specification = Specification.read(path);
            return DynamicTest.dynamicTest(
                    FOLDER.relativize(path) + ": " + specification.reason(), () -> hold(specification));
        });
    }

    @Test
    void everyFindingHasAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path path : paths()) {
            Specification.read(path)
                    .one("findings")
                    .ifPresent(findings -> SpecifiedFindings.expected(findings.lines())
                            .forEach(line -> shown.add(line.split(" ", 3)[1])));
        }

        assertThat(shown)
                .containsAll(Arrays.stream(FindingCode.values())
                        .filter(code -> !OF_A_WORKBOOK.contains(code) && code != FindingCode.TE_VEEL_BEVINDINGEN)
                        .map(FindingCode::code)
                        .toList());
    }

    @Test
    void everySentenceHasAnExample() throws IOException {
        Set<String> shown = new TreeSet<>(NO_FINDING_OF_THIS_RELEASE);
        for (Path path : paths()) {
            assess(Specification.read(path)).findings().forEach(finding -> shown.add(finding.message()));
        }

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(ResourceBundle.getBundle("messages/ingest/messages", Locale.ROOT)
                        .keySet());
    }

    private static Assessment assess(Specification specification) {
        RememberedKnowledge knowledge = knowledge(specification);
        Map<String, String> settings = settings(specification);
        Judge judge = new Judge(new Readers(Long.parseLong(settings.getOrDefault("max-size", "67108864"))));
        publishBefore(specification, judge, knowledge);
        return judge.judge(SpecifiedBytes.of(specification.one("file").orElseThrow()), terms(specification), knowledge);
    }

    private static void hold(Specification specification) {
        assertThat(specification.reason()).as("the reason").isNotBlank();

        Assessment assessment = assess(specification);

        holdFindings(specification, assessment);
        specification
                .one("read")
                .ifPresent(read ->
                        assertThat(read(assessment)).isEqualTo(read.lines().get(0)));
        for (Specification.Section figures : specification.all("figures")) {
            assertThat(figures(assessment, figures.options())).isEqualTo(figures.lines());
        }
        specification
                .one("headings")
                .ifPresent(headings -> assertThat(headings(assessment)).isEqualTo(headings.lines()));
        specification
                .one("drafts")
                .ifPresent(drafts -> assertThat(drafts(assessment)).isEqualTo(drafts.lines()));
    }

    private static void holdFindings(Specification specification, Assessment assessment) {
        List<String> expected = SpecifiedFindings.expected(
                specification.one("findings").map(Specification.Section::lines).orElse(List.of()));
        assertThat(SpecifiedFindings.written(assessment.findings(), expected, SENTENCES))
                .isEqualTo(expected);
        for (Finding finding : assessment.findings()) {
            assertThat(SENTENCES.sentence(finding, Locale.UK))
                    .isNotEqualTo(SENTENCES.sentence(finding, Locale.forLanguageTag("nl")))
                    .doesNotContain("{", "}");
            assertThat(DeliveryJson.findings(DeliveryJson.ofFindings(List.of(finding))))
                    .extracting(kept -> SENTENCES.sentence(kept, Locale.UK), Finding::id)
                    .containsExactly(tuple(SENTENCES.sentence(finding, Locale.UK), finding.id()));
        }
        assertThat(assessment.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    private static void publishBefore(Specification specification, Judge judge, RememberedKnowledge knowledge) {
        for (Specification.Section section : specification.sections()) {
            if (section.name().equals("published")) {
                DeliveryTerms correction =
                        DeliveryTerms.NONE.withReason("correctie").withOmissionsMeant();
                Assessment before = judge.judge(SpecifiedBytes.of(section), correction, knowledge);
                assertThat(before.of(Severity.ERROR))
                        .as("errors in what was published before")
                        .isEmpty();
                knowledge.publish(
                        before, Optional.ofNullable(settings(specification).get("bronUrl.eerder")));
            } else if (section.name().equals("withdrawn")) {
                knowledge.withdrawAll();
            }
        }
    }

    private static RememberedKnowledge knowledge(Specification specification) {
        RememberedKnowledge knowledge = new RememberedKnowledge();
        Map<String, String> settings = settings(specification);
        Optional.ofNullable(settings.get("today")).map(LocalDate::parse).ifPresent(knowledge::setToday);
        if (settings.containsKey("demo")) {
            knowledge.beDemo();
        }
        List<Specification.Section> sets = specification.all("columns");
        if (!sets.isEmpty()) {
            knowledge.forgetSets();
        }
        for (Specification.Section set : sets) {
            addSet(set, knowledge);
        }
        return knowledge;
    }

    /** {@code == columns: set, 2017-Q1, 2019-Q4}; then a line per column: code, Dutch, English and former names. */
    private static void addSet(Specification.Section section, RememberedKnowledge knowledge) {
        String[] options = section.options().split(",\\s*", -1);
        List<String[]> columns =
                section.lines().stream().map(line -> line.split(",\\s*", -1)).toList();
        knowledge.addSet(
                options[0],
                YearQuarter.parse(options[1]),
                options.length > 2 ? YearQuarter.parse(options[2]) : null,
                columns.stream()
                        .map(column -> RememberedKnowledge.category(column[0], column[1], column[2]))
                        .toList());
        columns.forEach(column -> Arrays.stream(column)
                .skip(3)
                .forEach(former -> knowledge.addFormerLabel(options[0], column[0], former)));
    }

    private static Map<String, String> settings(Specification specification) {
        Map<String, String> settings = new HashMap<>();
        specification.one("given").map(Specification.Section::lines).orElse(List.of()).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s*=\\s*", 2))
                .forEach(pair -> settings.put(pair[0].strip(), pair[1].strip()));
        return settings;
    }

    private static DeliveryTerms terms(Specification specification) {
        Map<String, String> given = settings(specification);
        return new DeliveryTerms(
                Optional.ofNullable(given.get("kwartaal")),
                Optional.ofNullable(given.get("arbeidsmarktregio")),
                Optional.ofNullable(given.get("reden")),
                Optional.ofNullable(given.get("bronUrl")),
                Optional.ofNullable(given.get("peildatum")).map(LocalDate::parse),
                Boolean.parseBoolean(given.get("weglaten")),
                OptionalInt.empty(),
                specification.one("header").map(SpecificationTest::header));
    }

    /** {@code == header: 2} or, on the second sheet, {@code == header: 2, 1}; then a line per column: its place and what it is. */
    private static HeaderReading header(Specification.Section section) {
        String[] options = section.options().split(",\\s*", -1);
        return new HeaderReading(
                options.length > 1 ? OptionalInt.of(Integer.parseInt(options[1])) : OptionalInt.empty(),
                Integer.parseInt(options[0]),
                section.lines().stream()
                        .map(line -> line.split("\\s*=\\s*", 2))
                        .collect(Collectors.toMap(pair -> Integer.valueOf(pair[0].strip()), pair -> pair[1].strip())));
    }

    private static String read(Assessment assessment) {
        return assessment
                .source()
                .map(source -> source.encoding().orElse("-") + ", "
                        + source.delimiter()
                                .map(delimiter -> delimiter == '\t' ? "tab" : String.valueOf(delimiter))
                                .orElse("-"))
                .orElse("niet");
    }

    private static List<String> figures(Assessment assessment, String key) {
        return assessment.drafts().stream()
                .filter(draft -> key(draft).equals(key))
                .flatMap(draft -> draft.figures().stream())
                .findFirst()
                .map(SpecifiedFigures::written)
                .orElse(List.of("geen"));
    }

    private static List<String> headings(Assessment assessment) {
        return assessment.printedHeadings().stream()
                .map(headings -> headings.columnSet() + " " + headings.line() + ": "
                        + (headings.certain()
                                ? String.join(" | ", headings.columns())
                                : "onzeker, " + String.join(" / ", headings.lines())))
                .toList();
    }

    private static List<String> drafts(Assessment assessment) {
        return assessment.drafts().stream()
                .map(draft -> key(draft)
                        + (draft.figures().isPresent() ? "" : " niet in orde")
                        + (draft.unchanged() ? " ongewijzigd" : ""))
                .toList();
    }

    private static String key(Assessment.Draft draft) {
        return draft.key().region() + " " + draft.key().quarter();
    }

    private static List<Path> paths() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(path -> path.toString().endsWith(".spec"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
