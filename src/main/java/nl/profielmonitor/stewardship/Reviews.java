package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.Assessment.Draft;
import nl.profielmonitor.ingest.FindingSentences;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import nl.profielmonitor.tables.FigureChanges;
import org.springframework.stereotype.Component;

/** Makes of an assessment what a steward sees of it. */
@Component
class Reviews {

    private final Publications publications;
    private final FindingSentences sentences;
    private final VerdictSentence verdicts;

    Reviews(Publications publications, FindingSentences sentences, VerdictSentence verdicts) {
        this.publications = publications;
        this.sentences = sentences;
        this.verdicts = verdicts;
    }

    /** @param filter which findings are shown; what must be accepted, and whether it can be published, follows from all */
    Review of(Assessment assessment, SeverityFilter filter, Locale locale) {
        Verdict verdict = Verdict.of(assessment);
        Notes all = notes(assessment, locale);
        Notes notes = filter.active() ? notes(filter.on(assessment), locale) : all;
        List<Passage> passages = Passages.of(assessment, notes, filter.active());
        return new Review(
                assessment,
                filter,
                verdict,
                verdicts.of(verdict, assessment, locale),
                notes.general(),
                notes.atHeader().stream().map(Notes.Placed::note).toList(),
                passages,
                notes.errors(),
                warnings(all, filter.active() ? Passages.of(assessment, all) : passages),
                all.reason(),
                verdict.publishable() ? corrections(assessment.drafts()) : List.of());
    }

    private Notes notes(Assessment assessment, Locale locale) {
        return new Notes(assessment, finding -> sentences.sentence(finding, locale));
    }

    /** What must be accepted, in the order of the page. */
    private static List<Note> warnings(Notes notes, List<Passage> passages) {
        return Stream.of(
                        notes.general().stream(),
                        notes.atHeader().stream().map(Notes.Placed::note),
                        passages.stream().flatMap(Passage::all))
                .flatMap(Function.identity())
                .filter(Note::warning)
                .toList();
    }

    private List<Correction> corrections(List<Draft> drafts) {
        List<Draft> replacing = drafts.stream().filter(Draft::corrects).toList();
        Map<PublicationKey, Publication> current =
                publications.current(replacing.stream().map(Draft::key).toList());
        List<Correction> corrections = new ArrayList<>();
        for (Draft draft : replacing) {
            Optional.ofNullable(current.get(draft.key()))
                    .flatMap(publication -> correction(draft, publication))
                    .ifPresent(corrections::add);
        }
        return corrections;
    }

    private Optional<Correction> correction(Draft draft, Publication current) {
        return draft.figures()
                .map(figures -> new Correction(
                        draft, FigureChanges.between(current.figures(), current.columns(), figures, draft.columns())));
    }
}
