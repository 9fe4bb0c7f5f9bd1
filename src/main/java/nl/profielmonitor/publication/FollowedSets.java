package nl.profielmonitor.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import nl.profielmonitor.publication.NewDelivery.NewPublication;

/**
 * The column sets that figures follow. Judging and writing a large delivery takes long, and holding its sets all that time would
 * keep everyone else waiting: so they are looked at before it is written, and held once it is.
 */
final class FollowedSets {

    private final ColumnHistory columns;
    private final CategoryLabels sets;

    FollowedSets(ColumnHistory columns, CategoryLabels sets) {
        this.columns = columns;
        this.sets = sets;
    }

    /**
     * The columns of figures, in the order in which they follow them.
     *
     * @throws ColumnsChanged if their set does not hold in their quarter
     */
    DatedColumns of(NewPublication publication) {
        ColumnSet followed = publication.columns();
        return columns.now(followed.code())
                .filter(now -> now.set().in(publication.key().quarter()))
                .orElseThrow(() -> changed(publication))
                .inOrderOf(followed);
    }

    /**
     * Keeps the sets as they are until the transaction ends. Whoever wants to change one waits for that, and finds the figures then.
     *
     * @throws ColumnsChanged if a set does not hold any more in the quarter of figures that follow it
     */
    void hold(Collection<NewPublication> publications) {
        Map<String, Period> periods =
                sets
                        .hold(publications.stream()
                                .map(publication -> publication.columns().code())
                                .collect(toSet()))
                        .stream()
                        .filter(set -> set.removedAt == null)
                        .collect(toMap(set -> set.code, StoredColumnSet::period));
        for (NewPublication publication : publications) {
            Period period = periods.get(publication.columns().code());
            if (period == null || !period.has(publication.key().quarter())) {
                throw changed(publication);
            }
        }
    }

    private static ColumnsChanged changed(NewPublication publication) {
        return new ColumnsChanged(publication.key(), publication.expectedRevision());
    }
}
