package nl.profielmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.read.Readers;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.OnPage;
import nl.profielmonitor.publication.Provenance;
import nl.profielmonitor.publication.Provenance.Cell;
import nl.profielmonitor.publication.Provenance.Column;
import org.junit.jupiter.api.Test;

/** From a figure back to the place in the file that it came from, for every kind of file. */
class TracingTest {

    private static final Path OFFICE = Path.of("src/test/resources/ingest/office");

    private final Judge judge = new Judge(new Readers(1024 * 1024));

    @Test
    void leadsToTheLineAndTheColumnOfACsv() {
        Assessment.Draft draft = read("""
                Een titel
                kwartaal;arbeidsmarktregio;doelgroepregister;gemeente;Kolom 2;Kolom 1;Kolom 3;Kolom 4;totaal
                2023-Q4;Flevoland;;Urk;2;1;3;4;10
                2023-Q4;Flevoland;500;TOTAAL AMR;2;1;3;4;10
                """);

        Provenance provenance = draft.provenance();
        assertThat(provenance.columns())
                .containsValues(new Column(Optional.of("Kolom 1"), 6), new Column(Optional.of("Kolom 2"), 5));
        assertThat(provenance.columns().get("kolom-1").letter()).contains("F");
        assertThat(provenance.totals()).contains(new Column(Optional.of("totaal"), 9));
        assertThat(provenance.totalLine()).hasValue(4);
        assertThat(provenance.register())
                .contains(new Cell(4, Optional.of(new Column(Optional.of("doelgroepregister"), 3))));
        assertThat(provenance.sheet()).isEmpty();
        assertThat(provenance.pages().place(3)).isEmpty();
    }

    @Test
    void leadsToThePageAndTheNumberOnTheLineOfAText() {
        Assessment.Draft draft = read("""
                Transparantie van klantprofielen
                2e kwartaal 2020 Flevoland
                Almere 1 2 3 4 10
                \fTransparantie van klantprofielen
                2e kwartaal 2020 Flevoland
                Urk 2 3 4 5 14
                TOTAAL AMR 3 5 7 9 24
                """);

        Provenance provenance = draft.provenance();
        assertThat(provenance.columns().get("kolom-1")).isEqualTo(new Column(Optional.empty(), 1));
        assertThat(provenance.totals()).contains(new Column(Optional.empty(), 5));
        assertThat(provenance.pages().place(3)).contains(new OnPage(1, 3));
        assertThat(provenance.pages().place(6)).contains(new OnPage(2, 3));
        assertThat(provenance.totalLine()).hasValue(7);
    }

    @Test
    void leadsToThePageOfAPdf() throws IOException {
        Assessment.Draft draft = read(Files.readAllBytes(OFFICE.resolve("document.pdf")));

        Provenance provenance = draft.provenance();
        assertThat(lines(draft))
                .allSatisfy(line -> assertThat(provenance.pages().place(line))
                        .hasValueSatisfying(place -> assertThat(place.page()).isPositive()));
        assertThat(provenance.register()).hasValueSatisfying(cell -> {
            assertThat(cell.column()).isEmpty();
            assertThat(cell.line()).isGreaterThan(provenance.totalLine().orElseThrow());
        });
        assertThat(provenance.columns()).hasSize(4).containsValue(new Column(Optional.empty(), 4));
    }

    @Test
    void leadsToTheSheetAndTheCellOfAWorkbook() throws IOException {
        Assessment.Draft draft = read(Files.readAllBytes(OFFICE.resolve("workbook.xlsx")));

        Provenance provenance = draft.provenance();
        assertThat(provenance.sheet()).contains("fr");
        assertThat(provenance.columns()).containsEntry("kolom-1", new Column(Optional.of("kolom-1"), 5));
        assertThat(lines(draft)).startsWith(2, 3);
        assertThat(provenance.pages().starts()).isEmpty();
    }

    private static List<Integer> lines(Assessment.Draft draft) {
        return draft.figures().orElseThrow().rows().stream()
                .map(Figures.Row::line)
                .toList();
    }

    private Assessment.Draft read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Assessment.Draft read(byte[] content) {
        Assessment assessment = judge.judge(content, DeliveryTerms.NONE, new RememberedKnowledge());
        assertThat(assessment.drafts()).describedAs("%s", assessment.findings()).hasSize(1);
        return assessment.drafts().get(0);
    }
}
