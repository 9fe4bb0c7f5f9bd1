package nl.profielmonitor.ingest;

import java.util.List;
import java.util.Optional;
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
        if (file instanceof ReadFile.Rows readable) {
            return judge(readable, terms, knowledge);
        }
        return file instanceof ReadFile.Failure failure ? unreadable(failure.why()) : unreadable();
    }

    private static Assessment unreadable(Finding... why) {
        return new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of(why));
    }

    private static Assessment judge(ReadFile.Rows file, DeliveryTerms terms, Knowledge knowledge) {
        Vocabulary vocabulary = knowledge.vocabulary();
        Table table = Table.in(file.rows(), vocabulary, terms);
        if (table.columns().width() > Columns.MOST) {
            return unreadable(Finding.error(FindingCode.ONLEESBAAR_BESTAND)
                    .on(table.columns().line())
                    .saying("te-veel-kolommen", table.columns().width(), Columns.MOST));
        }
        Judgement judgement = new Judgement(table, vocabulary, terms, knowledge);
        judgement.report(file.remarks());
        judgement.report(table.findings(vocabulary, terms));
        if (!knowledge.fictitiousWelcome()) {
            judgement.report(fictitious(table));
        }
        if (table.legible()) {
            judgement.judgeRows();
        }
        return new Assessment(
                Optional.of(file.source()),
                Optional.of(new Assessment.Sheet(table.columns().header(), table.rows())),
                judgement.drafts(),
                judgement.findings());
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
