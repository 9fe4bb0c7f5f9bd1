package nl.profielmonitor.publication;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.profielmonitor.publication.NewDelivery.NewPublication;

/** Writes the publications of a delivery, as part of the transaction that publishes it. */
final class Publishing {

    /** Everyone goes in the same order, so that no two wait for each other. */
    private static final Comparator<NewPublication> BY_KEY = Comparator.comparing(
                    (NewPublication publication) -> publication.key().region())
            .thenComparing(publication -> publication.key().quarter());

    /** Rows that are in memory until they are written; the more, the fewer statements. */
    private static final int ROWS_HELD = 2_000;

    private final EntityManager entities;
    private final FollowedSets columns;
    private final IntConsumer written;

    /** @param written hears how many publications are written */
    Publishing(EntityManager entities, FollowedSets columns, IntConsumer written) {
        this.entities = entities;
        this.columns = columns;
        this.written = written;
    }

    /**
     * The publications themselves go first: if somebody else came before, it shows before the many counts are written.
     *
     * @throws ColumnsChanged if a column set does not hold in the quarter of figures that follow it
     */
    void write(UUID delivery, Instant now, List<NewPublication> publications, Standings standings) {
        Map<StoredPublication, NewPublication> stored = new LinkedHashMap<>();
        publications.stream().sorted(BY_KEY).forEach(source -> {
            int revision = standings.of(source.key()).next();
            var publication = new StoredPublication(
                    source, revision, delivery, now, columns.of(source).id());
            entities.persist(publication);
            stored.put(publication, source);
        });
        entities.flush();
        int done = 0;
        int rows = 0;
        for (var one : stored.entrySet()) {
            Figures figures = one.getValue().figures();
            writeFigures(one.getKey().id(), columns.of(one.getValue()), figures);
            rows += figures.rows().size();
            if (rows >= ROWS_HELD) {
                forget();
                rows = 0;
            }
            done++;
            written.accept(done);
        }
        forget();
        columns.hold(publications);
    }

    /** What is written need not be remembered: the counts of a large delivery do not fit in memory together. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private void writeFigures(long publication, DatedColumns columns, Figures figures) {
        int place = 0;
        for (Figures.Row row : figures.rows()) {
            place++;
            entities.persist(new StoredRow(publication, place, row));
            writeCounts(publication, place, columns, row.counts());
        }
        writeTotals(publication, columns, figures.printedTotals().counts());
    }

    private void writeCounts(long publication, int place, DatedColumns columns, List<Count> counts) {
        columns.mustHave(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            int category = columns.categories().get(i);
            entities.persist(new StoredCount(publication, place, columns.id(), category, counts.get(i)));
        }
    }

    private void writeTotals(long publication, DatedColumns columns, List<OptionalInt> printed) {
        columns.mustHave(printed.size());
        for (int i = 0; i < printed.size(); i++) {
            int category = columns.categories().get(i);
            printed.get(i)
                    .ifPresent(persons ->
                            entities.persist(new StoredCategoryTotal(publication, columns.id(), category, persons)));
        }
    }
}
