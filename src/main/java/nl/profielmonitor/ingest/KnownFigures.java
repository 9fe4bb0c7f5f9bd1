package nl.profielmonitor.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.ingest.draft.RegionDraft;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.RowOf;
import nl.profielmonitor.statistics.Total;
import nl.profielmonitor.statistics.Totals;
import org.threeten.extra.YearQuarter;

/** The figures that those of a file are set against: what is current now, and what the file itself says of the quarter before. */
final class KnownFigures {

    private final Knowledge knowledge;
    private final Map<YearQuarter, Map<PublicationKey, Publication>> published = new HashMap<>();
    private final Map<TotalOf, Total> totals = new HashMap<>();

    /** Whatever columns it is over: it counts the persons known in Sonar. */
    private record TotalOf(MunicipalityCode municipality, YearQuarter quarter) {}

    KnownFigures(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Keeps the totals of a draft for that of the quarter after it. */
    void remember(RegionDraft draft) {
        draft.countRows()
                .forEach(row -> row.of()
                        .flatMap(RowOf::municipality)
                        .ifPresent(municipality -> row.soundTotal()
                                .ifPresent(total -> totals.put(
                                        new TotalOf(municipality, draft.key().quarter()), total))));
    }

    private void remember(Publication publication) {
        publication
                .figures()
                .rows()
                .forEach(row -> row.whose()
                        .municipality()
                        .ifPresent(municipality -> totals.put(
                                new TotalOf(
                                        municipality,
                                        publication.revision().key().quarter()),
                                Totals.ofRow(row))));
    }

    /** The total of a municipality in the quarter before: as this file has it, or else as it is current. */
    Optional<Total> before(MunicipalityCode municipality, RegionDraft draft) {
        YearQuarter quarter = draft.key().quarter().minusQuarters(1);
        publishedIn(quarter);
        return Optional.ofNullable(totals.get(new TotalOf(municipality, quarter)));
    }

    /** What is current in a region and quarter. */
    Optional<Publication> current(PublicationKey key) {
        return Optional.ofNullable(publishedIn(key.quarter()).get(key));
    }

    private Map<PublicationKey, Publication> publishedIn(YearQuarter quarter) {
        return published.computeIfAbsent(quarter, asked -> {
            Map<PublicationKey, Publication> found = new HashMap<>();
            for (Publication publication : knowledge.currentOf(asked)) {
                found.put(publication.revision().key(), publication);
                remember(publication);
            }
            return found;
        });
    }
}
