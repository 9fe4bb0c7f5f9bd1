package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.Progress.Stage;
import nl.profielmonitor.ingest.Progress.Step;
import nl.profielmonitor.ingest.draft.Columns;
import nl.profielmonitor.ingest.draft.HeaderSearch;
import nl.profielmonitor.ingest.draft.HeadingsReport;
import nl.profielmonitor.ingest.draft.Place;
import nl.profielmonitor.ingest.draft.RegisterSentences;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.ingest.draft.Table;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.ingest.read.Readers;

/** Says what a file says and what is wrong with it. Needs no database: what it has to know, it is told. */
final class Judge {

    private final Readers readers;

    Judge(Readers readers) {
        this.readers = readers;
    }

    Assessment judge(byte[] content, DeliveryTerms terms, Knowledge knowledge) {
        return judge(content, new Circumstances(terms, knowledge, Progress.UNHEARD));
    }

    Assessment judge(byte[] content, Circumstances in) {
        in.progress().reached(Stage.of(Step.READING));
        ReadFile file = readers.read(content);
        if (file instanceof ReadFile.Rows sheet) {
            return judge(sheet, in);
        }
        if (file instanceof ReadFile.Workbook workbook) {
            return judge(workbook, in);
        }
        return file instanceof ReadFile.Publications publications
                ? judge(publications, in)
                : unreadable(((ReadFile.Failure) file).why());
    }

    private static Assessment unreadable(Finding... why) {
        return new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of(why));
    }

    private static Assessment judge(ReadFile.Rows file, Circumstances in) {
        Table table = search(in).in(file.rows(), in.terms().header());
        return judge(table, Tracing.in(file.source()), file.remarks(), in, Worksheets.NONE);
    }

    private static HeaderSearch search(Circumstances in) {
        return new HeaderSearch(in.vocabulary(), in.terms());
    }

    /** The one sheet that has the columns; if there is none, that which has the most of them. */
    private static Assessment judge(ReadFile.Workbook file, Circumstances in) {
        Worksheets worksheets = Worksheets.of(file, search(in), in.terms().header());
        List<String> complete = worksheets.complete();
        if (complete.size() > 1) {
            return unreadable(Finding.error(FindingCode.ONLEESBAAR_BESTAND).saying("meer-werkbladen", complete));
        }
        Worksheets.Candidate chosen = worksheets.best();
        Tracing tracing = new Tracing(file.source(), Optional.of(chosen.sheet().name()));
        return judge(
                chosen.table(), tracing, remarks(chosen.sheet(), file.sheets().size()), in, worksheets);
    }

    private static List<Finding> remarks(ReadFile.Worksheet sheet, int sheets) {
        List<Finding> remarks = new ArrayList<>();
        if (sheets > 1) {
            remarks.add(Finding.remark(FindingCode.WERKBLAD_GEKOZEN).with(sheet.name(), sheets));
        }
        if (!sheet.hidden().isEmpty()) {
            remarks.add(Finding.remark(FindingCode.VERBORGEN_RIJEN)
                    .on(sheet.hidden().get(0))
                    .with(sheet.hidden().size()));
        }
        return remarks;
    }

    private static Assessment judge(
            Table table, Tracing tracing, List<Finding> remarks, Circumstances in, Worksheets worksheets) {
        if (table.columns().width() > Columns.MOST) {
            return unreadable(Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                    .on(table.columns().line())
                    .saying("te-veel-kolommen", table.columns().width(), Columns.MOST));
        }
        Judgement judgement = new Judgement(table, tracing, in);
        judgement.report(remarks);
        judgement.report(table.findings(in.vocabulary(), in.terms()));
        if (!in.knowledge().fictitiousWelcome()) {
            judgement.report(fictitious(table));
        }
        if (table.legible()) {
            judgement.judgeRows();
        }
        AboveColumns above = new AboveColumns(tracing, judgement.drafts(), in.vocabulary());
        judgement.report(above.findings());
        return new Assessment(
                Optional.of(tracing.source()),
                Optional.of(new Assessment.Sheet(
                        table.columns().header(),
                        table.rows(),
                        tracing.source().printed()
                                ? Optional.empty()
                                : Optional.of(worksheets.headings(new HeadingsReport(
                                        table, in.vocabulary(), in.terms(), judgement.followed()))))),
                judgement.drafts(),
                judgement.findings().stream()
                        .map(finding -> finding.in(tracing.source()))
                        .toList(),
                above.headings());
    }

    private static Assessment judge(ReadFile.Publications file, Circumstances in) {
        return Table.of(file, in.vocabulary(), in.terms())
                .map(table -> judge(table, file, in))
                .orElseGet(() -> unreadable(Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                        .on(file.rows().get(0).line())
                        .saying("aantal-kolommen", file.counts())));
    }

    private static Assessment judge(Table table, ReadFile.Publications file, Circumstances in) {
        List<Finding> found = new ArrayList<>(file.remarks());
        Table filled = RegisterSentences.in(
                table,
                file.closings(),
                in.vocabulary(),
                in.terms(),
                in.knowledge().geography(),
                in.knowledge().today(),
                found::add);
        return judge(filled, Tracing.in(file), found, in, Worksheets.NONE);
    }

    private static List<Finding> fictitious(Table table) {
        Place place = table.columns().place(Role.FICTITIOUS);
        Finding finding =
                Finding.error(FindingCode.FICTIEVE_CIJFERS).on(table.columns().line());
        return place == Place.Nowhere.MISSING
                ? List.of()
                : List.of(place instanceof Place.At at ? finding.in(at.header()) : finding);
    }
}
