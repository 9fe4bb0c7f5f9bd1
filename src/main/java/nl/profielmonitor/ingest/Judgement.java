package nl.profielmonitor.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Progress.Stage;
import nl.profielmonitor.ingest.Progress.Step;
import nl.profielmonitor.ingest.check.Checks;
import nl.profielmonitor.ingest.check.HighCoverage;
import nl.profielmonitor.ingest.check.ReferenceDate;
import nl.profielmonitor.ingest.check.RowTotals;
import nl.profielmonitor.ingest.check.Sameness;
import nl.profielmonitor.ingest.check.StatedPercentage;
import nl.profielmonitor.ingest.check.Surroundings;
import nl.profielmonitor.ingest.check.Unchanged;
import nl.profielmonitor.ingest.draft.Drafting;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.ingest.draft.Table;
import nl.profielmonitor.ingest.draft.Vocabulary;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.Figures;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import org.threeten.extra.YearQuarter;

/** The judging of one file: its drafts, one after another, with all that is found on the way. */
final class Judgement {

    private final Table table;
    private final Tracing tracing;
    private final Vocabulary vocabulary;
    private final DeliveryTerms terms;
    private final Knowledge knowledge;
    private final Progress progress;
    private final FileOrder order;
    private final FoundInOrder findings;
    private final Set<PublicationKey> wrong = new HashSet<>();
    private final List<Assessment.Draft> corrected = new ArrayList<>();
    private final Map<PublicationKey, Assessment.Draft> drafts = new HashMap<>();
    private final List<PublicationKey> keys = new ArrayList<>();
    private final KnownFigures known;

    Judgement(Table table, Tracing tracing, Circumstances in) {
        this.table = table;
        this.tracing = tracing;
        this.vocabulary = in.vocabulary();
        this.terms = in.terms();
        this.knowledge = in.knowledge();
        this.progress = in.progress();
        this.known = new KnownFigures(knowledge);
        order = new FileOrder(table.columns());
        findings = new FoundInOrder(order);
    }

    void report(Collection<Finding> found) {
        found.forEach(this::report);
    }

    private void report(Finding finding) {
        findings.add(finding);
        if (finding.severity() == Severity.ERROR) {
            finding.key().ifPresent(wrong::add);
        }
    }

    void judgeRows() {
        Drafting drafting =
                new Drafting(table, vocabulary, terms, knowledge.geography(), knowledge.today(), this::report);
        keys.addAll(drafting.keys());
        keys.forEach(key -> order.end(key, drafting.lastLine(key).orElse(0)));
        RowTotals.of(drafting.unplaced(), table.columns()).forEach(this::report);
        drafting.drafts().forEach(draft -> {
            progress.reached(new Stage(Step.JUDGING, drafts.size(), keys.size()));
            judge(draft, drafting.refused(draft.key()));
        });
        terms.referenceDate()
                .flatMap(day -> ReferenceDate.of(day, quartersToDate(drafting), knowledge.today()))
                .ifPresent(this::report);
        if (terms.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
            reasonMissing().ifPresent(this::report);
        }
    }

    /** In file order. */
    List<Assessment.Draft> drafts() {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(drafts.get(key)).stream())
                .toList();
    }

    /** The column sets that they follow. */
    Stream<ColumnSet> followed() {
        return keys.stream().flatMap(key -> Stream.ofNullable(drafts.get(key))).map(Assessment.Draft::columns);
    }

    /** In file order, as far as they are kept. */
    List<Finding> findings() {
        return findings.findings();
    }

    private void judge(RegionDraft draft, boolean refused) {
        Optional<Publication> current = known.current(draft.key());
        FoundInOrder found = new FoundInOrder(order);
        Checks.of(
                        draft,
                        new Surroundings(
                                knowledge.geography(),
                                terms,
                                current,
                                municipality -> known.before(municipality, draft)))
                .forEach(found::add);
        boolean inOrder = !refused && draft.understood() && !wrong.contains(draft.key()) && !found.holdErrors();
        Optional<Figures> figures = inOrder
                ? Optional.of(draft.figures(knowledge.geography())).filter(read -> isStated(draft, read))
                : Optional.empty();
        boolean unchanged = figures.isPresent()
                && current.isPresent()
                && Sameness.same(figures.get(), draft.set().code(), current.get());
        if (unchanged) {
            // Nothing of it is published, so there is nothing to accept.
            report(Unchanged.of(draft, terms, current.get().revision()));
        } else {
            findings.addAll(found);
            if (found.holdErrors()) {
                wrong.add(draft.key());
            }
            figures.flatMap(read -> HighCoverage.of(draft, read)).ifPresent(this::report);
        }
        known.remember(draft);
        Assessment.Draft judged = new Assessment.Draft(
                draft.key(),
                draft.region().name(),
                draft.set(),
                current.map(publication -> publication.revision().number()).orElse(0),
                unchanged,
                figures,
                draft.lines(),
                tracing.of(draft));
        drafts.put(draft.key(), judged);
        if (!unchanged
                && !refused
                && current.filter(publication ->
                                inOrder || Sameness.surelyCorrects(draft, publication, terms.omissionsMeant()))
                        .isPresent()) {
            corrected.add(judged);
        }
    }

    /** Whether the percentage that the file states, if it does, is that of its figures. */
    private boolean isStated(RegionDraft draft, Figures figures) {
        Optional<Finding> contradiction = StatedPercentage.of(draft, figures);
        contradiction.ifPresent(this::report);
        return contradiction.isEmpty();
    }

    /** The quarters that a reference date would be published with. */
    private List<YearQuarter> quartersToDate(Drafting drafting) {
        return drafts.values().stream()
                .filter(draft -> !draft.unchanged() && !drafting.refused(draft.key()))
                .map(draft -> draft.key().quarter())
                .toList();
    }

    private Optional<Finding> reasonMissing() {
        if (corrected.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = Finding.error(FindingCode.REDEN_ONTBREEKT);
        Assessment.Draft first = corrected.get(0);
        return Optional.of(
                corrected.size() > 1
                        ? finding.saying("meerdere", corrected.size())
                        : finding.about(first.key())
                                .with(first.regionName(), first.key().quarter().toString()));
    }
}
