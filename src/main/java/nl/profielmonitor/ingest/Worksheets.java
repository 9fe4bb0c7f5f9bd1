package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.profielmonitor.ingest.draft.HeaderSearch;
import nl.profielmonitor.ingest.draft.HeadingsReport;
import nl.profielmonitor.ingest.draft.Table;
import nl.profielmonitor.ingest.read.ReadFile;

/**
 * The sheets of a workbook, and which of them has the figures.
 *
 * @param names of the sheets that have something in them
 * @param candidates those that may have the figures: if a steward pointed one out, that alone
 */
record Worksheets(List<String> names, List<Candidate> candidates) {

    /** Of what is no workbook. */
    static final Worksheets NONE = new Worksheets(List.of(), List.of());

    /** @param number among the sheets that have something in them, from 0 */
    record Candidate(int number, ReadFile.Worksheet sheet, Table table) {

        boolean complete() {
            return table.complete();
        }
    }

    /** What was said of a sheet that is not there counts for nothing. */
    static Worksheets of(ReadFile.Workbook file, HeaderSearch search, Optional<HeaderReading> reading) {
        Optional<HeaderReading> said = reading.filter(it ->
                it.sheet().isEmpty() || it.sheet().getAsInt() < file.sheets().size());
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < file.sheets().size(); number++) {
            ReadFile.Worksheet sheet = file.sheets().get(number);
            int here = number;
            if (said.isEmpty() || said.get().isOn(number)) {
                candidates.add(new Candidate(number, sheet, search.in(sheet.rows(), said.filter(it -> it.isOn(here)))));
            }
        }
        return new Worksheets(
                file.sheets().stream().map(ReadFile.Worksheet::name).toList(), candidates);
    }

    /** The names of those that have all columns. */
    List<String> complete() {
        return candidates.stream()
                .filter(Candidate::complete)
                .map(candidate -> candidate.sheet().name())
                .toList();
    }

    /** The one that has all columns, or else the most of them; of equals the longest. */
    Candidate best() {
        return candidates.stream()
                .max(Comparator.comparing(Candidate::complete)
                        .thenComparing(candidate -> candidate.table().columns().recognised())
                        .thenComparing(candidate -> candidate.sheet().rows().size()))
                .orElseThrow();
    }

    Headings headings(HeadingsReport report) {
        return report.of(candidates.isEmpty() ? OptionalInt.empty() : OptionalInt.of(best().number()), names);
    }
}
