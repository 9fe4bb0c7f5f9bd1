package nl.profielmonitor.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.GeographyFixture;
import nl.profielmonitor.ingest.draft.Vocabulary;
import nl.profielmonitor.publication.ColumnSet;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Revision;
import nl.profielmonitor.publication.RevisionStatus;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/** An installation in memory: the geography of this release, column sets, and what was published. */
final class RememberedKnowledge implements Knowledge {

    private static final Geography GEOGRAPHY = GeographyFixture.geography();

    private final Map<String, ColumnSet> sets = new LinkedHashMap<>();
    private final Map<List<String>, Set<String>> formerLabels = new LinkedHashMap<>();
    private final Map<PublicationKey, Publication> current = new LinkedHashMap<>();
    private LocalDate today = LocalDate.of(2026, 11, 24);
    private boolean demo;

    /** With the four columns that nobody has named yet. */
    RememberedKnowledge() {
        addSet(
                "klantprofielen",
                YearQuarter.of(2013, 1),
                null,
                List.of(placeholder(1), placeholder(2), placeholder(3), placeholder(4)));
    }

    private static CountCategory placeholder(int number) {
        return new CountCategory("kolom-" + number, "Kolom " + number, "Column " + number, null, null, false);
    }

    static CountCategory category(String code, String dutch, String english) {
        return new CountCategory(code, dutch, english, null, null, true);
    }

    void forgetSets() {
        sets.clear();
    }

    void addSet(String code, YearQuarter from, @Nullable YearQuarter to, List<CountCategory> categories) {
        sets.put(code, new ColumnSet(code, from, to, categories));
    }

    /** Shows the columns of a set in the opposite order; publications print them as before. */
    void showBackwards(String code) {
        sets.computeIfPresent(code, (key, set) -> {
            List<CountCategory> backwards = new ArrayList<>(set.categories());
            Collections.reverse(backwards);
            return new ColumnSet(key, set.from(), set.to(), backwards, set.printed());
        });
    }

    /** A label that a column once had. */
    void addFormerLabel(String set, String category, String label) {
        formerLabels
                .computeIfAbsent(List.of(set, category), key -> new HashSet<>())
                .add(label);
    }

    void setToday(LocalDate day) {
        today = day;
    }

    void beDemo() {
        demo = true;
    }

    /** Publishes what an assessment says, over what was current. */
    void publish(Assessment assessment) {
        publish(assessment, Optional.empty());
    }

    void publish(Assessment assessment, Optional<String> sourceUrl) {
        for (Assessment.Draft draft : assessment.drafts()) {
            if (!draft.unchanged()) {
                Revision revision = new Revision(
                        draft.key(),
                        draft.currentRevision() + 1,
                        OptionalInt.empty(),
                        RevisionStatus.CURRENT,
                        new UUID(0, 0),
                        Instant.EPOCH,
                        Optional.empty(),
                        sourceUrl,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                current.put(
                        draft.key(),
                        new Publication(
                                revision,
                                draft.regionName(),
                                draft.columns(),
                                draft.figures().orElseThrow()));
            }
        }
    }

    /** Takes back all that was published. */
    void withdrawAll() {
        current.clear();
    }

    @Override
    public Geography geography() {
        return GEOGRAPHY;
    }

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(sets.values(), this::labels);
    }

    private Set<String> labels(String set, String category) {
        Set<String> labels = new HashSet<>(formerLabels.getOrDefault(List.of(set, category), Set.of()));
        sets.get(set).categories().stream()
                .filter(one -> one.code().equals(category))
                .forEach(one -> labels.addAll(List.of(one.code(), one.nameNl(), one.nameEn())));
        return labels;
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public boolean fictitiousWelcome() {
        return demo;
    }

    @Override
    public List<Publication> currentOf(YearQuarter quarter) {
        return new ArrayList<>(current.values().stream()
                .filter(publication -> publication.revision().key().quarter().equals(quarter))
                .toList());
    }
}
