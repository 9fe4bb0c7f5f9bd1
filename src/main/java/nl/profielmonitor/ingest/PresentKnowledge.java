package nl.profielmonitor.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.GeographyCatalog;
import nl.profielmonitor.ingest.draft.Vocabulary;
import nl.profielmonitor.publication.ColumnSets;
import nl.profielmonitor.publication.NamedSet;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.Publications;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.threeten.extra.YearQuarter;

/** What this installation knows now. */
@Component
class PresentKnowledge implements Knowledge {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final GeographyCatalog catalog;
    private final ColumnSets columnSets;
    private final Publications publications;
    private final Clock clock;
    private final boolean demo;

    PresentKnowledge(
            GeographyCatalog catalog,
            ColumnSets columnSets,
            Publications publications,
            Clock clock,
            Environment environment) {
        this.catalog = catalog;
        this.columnSets = columnSets;
        this.publications = publications;
        this.clock = clock;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Geography geography() {
        return catalog.geography();
    }

    @Override
    public Vocabulary vocabulary() {
        Map<String, NamedSet> sets = new LinkedHashMap<>();
        columnSets.named().forEach(set -> sets.put(set.columns().code(), set));
        return new Vocabulary(
                sets.values().stream().map(NamedSet::columns).toList(),
                (set, column) -> Objects.requireNonNull(sets.get(set)).labels(column));
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NETHERLANDS);
    }

    @Override
    public boolean fictitiousWelcome() {
        return demo;
    }

    @Override
    public List<Publication> currentOf(YearQuarter quarter) {
        return publications.currentOf(quarter);
    }
}
