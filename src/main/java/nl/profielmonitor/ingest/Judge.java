package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment.Source;
import nl.profielmonitor.ingest.draft.Columns;
import nl.profielmonitor.ingest.draft.Place;
import nl.profielmonitor.ingest.draft.Role;
import nl.profielmonitor.ingest.draft.Table;
import nl.profielmonitor.ingest.draft.Vocabulary;
import nl.profielmonitor.ingest.read.ReadFile;
import nl.profielmonitor.ingest.read.Readers;

/** Says what a file says and what is wrong with it. Needs no database: what it has to know, it is told. */
final class Judge {

    private final Readers readers;

    Judge(Readers readers) {
        this.readers = readers;
    }

    Assessment judge(byte[] content, DeliveryTerms terms, Knowledge knowledge) {
        ReadFile file = readers.read(content);
        if (file instanceof ReadFile.Rows sheet) {
            return judge(sheet, terms, knowledge);
        }
        if (file instanceof ReadFile.Workbook workbook) {
            return judge(workbook, terms, knowledge);
        }
        return file instanceof ReadFile.Publications publications
                ? judge(publications, terms, knowledge)
                : unreadable(((ReadFile.Failure) file).why());
    }

    private static Assessment unreadable(Finding... why) {
        return new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of(why));
    }

    private static Assessment judge(ReadFile.Rows file, DeliveryTerms terms, Knowledge knowledge) {
        return judge(
                Table.in(file.rows(), knowledge.vocabulary(), terms), file.source(), file.remarks(), terms, knowledge);
    }

    /** The one sheet that has the columns; if there is none, that which has the most of them. */
    private static Assessment judge(ReadFile.Workbook file, DeliveryTerms terms, Knowledge knowledge) {
        record Candidate(ReadFile.Worksheet sheet, Table table) {}
        List<Candidate> candidates = file.sheets().stream()
                .map(sheet -> new Candidate(sheet, Table.in(sheet.rows(), knowledge.vocabulary(), terms)))
                .toList();
        List<String> complete = candidates.stream()
                .filter(candidate -> candidate.table().complete())
                .map(candidate -> candidate.sheet().name())
                .toList();
        if (complete.size() > 1) {
            return unreadable(Finding.error(FindingCode.ONLEESBAAR_BESTAND).saying("meer-werkbladen", complete));
        }
        Candidate chosen = candidates.stream()
                .max(Comparator.<Candidate, Boolean>comparing(
                                candidate -> candidate.table().complete())
                        .thenComparing(candidate -> candidate.table().columns().recognised()))
                .orElseThrow();
        return judge(chosen.table(), file.source(), remarks(chosen.sheet(), candidates.size()), terms, knowledge);
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
            Table table, Source source, List<Finding> remarks, DeliveryTerms terms, Knowledge knowledge) {
        if (table.columns().width() > Columns.MOST) {
            return unreadable(Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                    .on(table.columns().line())
                    .saying("te-veel-kolommen", table.columns().width(), Columns.MOST));
        }
        Vocabulary vocabulary = knowledge.vocabulary();
        Judgement judgement = new Judgement(table, vocabulary, terms, knowledge);
        judgement.report(remarks);
        judgement.report(table.findings(vocabulary, terms));
        if (!knowledge.fictitiousWelcome()) {
            judgement.report(fictitious(table));
        }
        if (table.legible()) {
            judgement.judgeRows();
        }
        return new Assessment(
                Optional.of(source),
                Optional.of(new Assessment.Sheet(table.columns().header(), table.rows())),
                judgement.drafts(),
                judgement.findings().stream().map(finding -> finding.in(source)).toList());
    }

    private static Assessment judge(ReadFile.Publications file, DeliveryTerms terms, Knowledge knowledge) {
        return Table.of(file, knowledge.vocabulary(), terms)
                .map(table -> judge(table, file.source(), file.remarks(), terms, knowledge))
                .orElseGet(() -> unreadable(Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                        .on(file.rows().get(0).line())
                        .saying("aantal-kolommen", file.counts())));
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
