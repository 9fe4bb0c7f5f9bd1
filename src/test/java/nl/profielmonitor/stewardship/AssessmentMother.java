package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.Assessment.Sheet;
import nl.profielmonitor.ingest.Assessment.SheetRow;
import nl.profielmonitor.ingest.Assessment.Source;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Pages;
import nl.profielmonitor.publication.Provenance;
import nl.profielmonitor.publication.PublicationKey;
import org.threeten.extra.YearQuarter;

/** Assessments as the checks would give them. */
final class AssessmentMother {

    static final PublicationKey FRIESLAND = new PublicationKey(new RegionCode("AM02"), YearQuarter.of(2020, 3));

    private static final ColumnSet COLUMNS = new ColumnSet("kolommen", YearQuarter.of(2013, 1), null, List.of());

    private AssessmentMother() {}

    /** A file of lines with commas; the first is the header. Without drafts. */
    static Assessment file(List<String> lines, Finding... findings) {
        return of(lines, List.of(), findings);
    }

    /** The same with one draft that all its rows are about. */
    static Assessment draft(List<String> lines, Finding... findings) {
        return of(
                lines,
                List.of(draft(
                        0, false, IntStream.rangeClosed(2, lines.size()).boxed().toList())),
                findings);
    }

    /** A draft for Friesland. */
    private static final Provenance NOWHERE = new Provenance(
            Optional.empty(), Pages.NONE, OptionalInt.empty(), Optional.empty(), Map.of(), Optional.empty());

    static Draft draft(int currentRevision, boolean unchanged, List<Integer> lines) {
        return draft(FRIESLAND, currentRevision, unchanged, lines);
    }

    private static Draft draft(PublicationKey key, int currentRevision, boolean unchanged, List<Integer> lines) {
        return new Draft(key, "Friesland", COLUMNS, currentRevision, unchanged, Optional.empty(), lines, NOWHERE);
    }

    /** A draft for Friesland in another quarter, which nothing was published about. */
    static Draft draft(String quarter, List<Integer> lines) {
        return draft(new PublicationKey(FRIESLAND.region(), YearQuarter.parse(quarter)), 0, false, lines);
    }

    static Assessment of(List<String> lines, List<Draft> drafts, Finding... findings) {
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new SheetRow(i + 1, Arrays.asList(lines.get(i).split(",", -1))));
        }
        return new Assessment(
                Optional.of(new Source("csv", Optional.of("UTF-8"), Optional.of(','), List.of())),
                Optional.of(new Sheet(rows.get(0), rows.subList(1, rows.size()))),
                drafts,
                List.of(findings));
    }
}
