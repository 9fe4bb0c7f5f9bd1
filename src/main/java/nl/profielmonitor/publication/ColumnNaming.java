package nl.profielmonitor.publication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names, describes and orders the columns of a set, from now on: what was published before keeps what it had, and what the
 * columns were called stays known.
 */
@Service
public class ColumnNaming {

    /** Of a name, in characters. */
    public static final int LONGEST_NAME = 200;

    private final CategoryLabels labels;
    private final ColumnSets columns;
    private final EntityManager entities;
    private final Clock clock;

    ColumnNaming(CategoryLabels labels, ColumnSets columns, EntityManager entities, Clock clock) {
        this.labels = labels;
        this.columns = columns;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Labels the columns of a set anew; those of which nothing changes keep their label.
     *
     * @param wanted all columns of the set, in the order in which they are to be shown
     * @param seen the version of the set that they were chosen on ({@link NamedSet#version()})
     * @return false if it has another version by now; then nothing changes
     * @throws IllegalArgumentException if there is no such set, or it has other columns
     */
    @Transactional
    public boolean name(String set, List<CountCategory> wanted, int seen) {
        int id = labels.lock(set)
                .orElseThrow(() -> new IllegalArgumentException("There is no column set " + set))
                .id();
        ColumnHistory history = columns.history();
        NamedSet present = history.named().stream()
                .filter(named -> named.columns().code().equals(set))
                .findFirst()
                .orElseThrow();
        DatedColumns dated = history.at(ColumnHistory.NOW, id);
        ColumnSet before = present.columns();
        if (!Set.copyOf(before.codes()).equals(Set.copyOf(codes(wanted)))) {
            throw new IllegalArgumentException("The set " + set + " has other columns than " + codes(wanted));
        }
        if (present.version() != seen) {
            return false;
        }
        Instant from = moment(present.last());
        for (int place = 1; place <= wanted.size(); place++) {
            CountCategory category = wanted.get(place - 1);
            int index = before.codes().indexOf(category.code());
            if (index != place - 1 || !category.equals(before.categories().get(index))) {
                entities.persist(new StoredLabel(dated.categories().get(index), from, place, category));
            }
        }
        return true;
    }

    private static List<String> codes(List<CountCategory> categories) {
        return categories.stream().map(CountCategory::code).toList();
    }

    /** Now, but later than anything that was named or published, whatever the clocks of other instances say. */
    private Instant moment(Instant lastNamed) {
        return Stream.concat(Stream.of(lastNamed), labels.lastPublished().stream())
                .map(moment -> moment.plus(1, ChronoUnit.MICROS))
                .reduce(Moments.now(clock), (one, other) -> one.isAfter(other) ? one : other);
    }
}
