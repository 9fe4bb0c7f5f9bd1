package nl.profielmonitor.publication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threeten.extra.YearQuarter;

/**
 * Starts column sets and says in which quarters each holds: in a quarter at most one. A set that is in the way gives way,
 * unless figures that follow it would be left outside its period.
 */
@Service
public class ColumnPeriods {

    private final CategoryLabels labels;
    private final PublishedColumns published;
    private final EntityManager entities;
    private final Clock clock;

    ColumnPeriods(CategoryLabels labels, PublishedColumns published, EntityManager entities, Clock clock) {
        this.labels = labels;
        this.published = published;
        this.entities = entities;
        this.clock = clock;
    }

    /** Why nothing was changed. */
    public sealed interface Obstacle {

        /** Somebody else changed a set meanwhile. */
        record Overtaken() implements Obstacle {}

        /** Another set has the code, or had it. */
        record CodeTaken() implements Obstacle {}

        /** There would be no set any more. */
        record OnlySet() implements Obstacle {}

        /** Of another set nothing would be left, or two parts. */
        record NoRoom(String set, Period period) implements Obstacle {}

        /**
         * Figures that were published, and not withdrawn, would be outside the period of the set that they follow.
         *
         * @param quarters oldest first
         */
        record Published(String set, List<YearQuarter> quarters) implements Obstacle {

            public Published {
                quarters = List.copyOf(quarters);
            }
        }
    }

    /**
     * Starts a set.
     *
     * @param columns in the order in which a publication prints them, which is also that in which they are shown at first
     * @param seen the version of the sets that it was thought up on ({@link ColumnSets#version()})
     * @return why it was not started; empty if it was
     * @throws IllegalArgumentException if there are no columns, or two have the same code
     */
    @Transactional
    public Optional<Obstacle> start(String code, Period period, List<CountCategory> columns, int seen) {
        if (columns.isEmpty()
                || columns.stream().map(CountCategory::code).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("A set has columns, each with a code of its own");
        }
        List<StoredColumnSet> sets = labels.lockSets();
        if (labels.version() != seen) {
            return Optional.of(new Obstacle.Overtaken());
        }
        if (sets.stream().anyMatch(set -> set.code.equals(code))) {
            return Optional.of(new Obstacle.CodeTaken());
        }
        Optional<Obstacle> obstacle = makeRoom(sets, code, period);
        if (obstacle.isEmpty()) {
            add(new StoredColumnSet(code, period.from(), period.to()), columns);
        }
        return obstacle;
    }

    /**
     * Gives a set another period.
     *
     * @param seen as for {@link #start}
     * @return why it was not given; empty if it was
     * @throws IllegalArgumentException if there is no such set
     */
    @Transactional
    public Optional<Obstacle> move(String code, Period period, int seen) {
        List<StoredColumnSet> sets = labels.lockSets();
        if (labels.version() != seen) {
            return Optional.of(new Obstacle.Overtaken());
        }
        StoredColumnSet moved = find(sets, code);
        Optional<Obstacle> obstacle = left(moved, period).or(() -> makeRoom(sets, code, period));
        if (obstacle.isEmpty()) {
            moved.hold(period);
        }
        return obstacle;
    }

    /**
     * Puts away a set of which nothing was ever published.
     *
     * @param seen as for {@link #start}
     * @return why it was not put away; empty if it was
     * @throws IllegalArgumentException if there is no such set
     */
    @Transactional
    public Optional<Obstacle> remove(String code, int seen) {
        List<StoredColumnSet> sets = labels.lockSets();
        if (labels.version() != seen) {
            return Optional.of(new Obstacle.Overtaken());
        }
        StoredColumnSet set = find(sets, code);
        List<YearQuarter> quarters = published.ever(set.id());
        if (!quarters.isEmpty()) {
            return Optional.of(new Obstacle.Published(code, quarters));
        }
        if (sets.stream().filter(one -> one.removedAt == null).count() == 1) {
            return Optional.of(new Obstacle.OnlySet());
        }
        set.remove(Moments.now(clock));
        return Optional.empty();
    }

    /** Whether anything was ever published that follows a set. */
    @Transactional(readOnly = true)
    public boolean used(String code) {
        return published.isUsed(code);
    }

    private Optional<Obstacle> makeRoom(List<StoredColumnSet> sets, String code, Period wanted) {
        List<StoredColumnSet> others = sets.stream()
                .filter(set -> !set.code.equals(code) && set.removedAt == null)
                .filter(set -> set.period().overlaps(wanted))
                .toList();
        for (StoredColumnSet other : others) {
            Optional<Period> rest = other.period().beside(wanted);
            Optional<Obstacle> obstacle = rest.isEmpty()
                    ? Optional.of(new Obstacle.NoRoom(other.code, other.period()))
                    : left(other, rest.get());
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        others.forEach(other -> other.hold(other.period().beside(wanted).orElseThrow()));
        return Optional.empty();
    }

    /** Figures that would be left outside a period. */
    private Optional<Obstacle> left(StoredColumnSet set, Period period) {
        List<YearQuarter> outside = published.standing(set.id()).stream()
                .filter(quarter -> !period.has(quarter))
                .toList();
        return outside.isEmpty() ? Optional.empty() : Optional.of(new Obstacle.Published(set.code, outside));
    }

    private void add(StoredColumnSet set, List<CountCategory> columns) {
        entities.persist(set);
        Instant now = Moments.now(clock);
        for (int place = 1; place <= columns.size(); place++) {
            CountCategory column = columns.get(place - 1);
            StoredCategory category = new StoredCategory(set.id(), column.code());
            entities.persist(category);
            entities.persist(new StoredLabel(category.id(), now, place, column));
        }
    }

    private static StoredColumnSet find(List<StoredColumnSet> sets, String code) {
        return sets.stream()
                .filter(set -> set.code.equals(code) && set.removedAt == null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no column set " + code));
    }
}
