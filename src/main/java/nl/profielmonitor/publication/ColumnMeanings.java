package nl.profielmonitor.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which columns of different sets mean the same, as stewards say; series go from one set to another only there. */
@Service
public class ColumnMeanings {

    private final RecordedMeanings recorded;
    private final CategoryLabels labels;
    private final EntityManager entities;
    private final Clock clock;

    ColumnMeanings(RecordedMeanings recorded, CategoryLabels labels, EntityManager entities, Clock clock) {
        this.recorded = recorded;
        this.labels = labels;
        this.entities = entities;
        this.clock = clock;
    }

    /** What came of saying which columns are the same. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        /** Somebody else said something meanwhile; nothing is changed. */
        record Overtaken() implements Outcome {}

        /** Two columns of one set would mean the same; nothing is changed. */
        record Clashing(ColumnRef one, ColumnRef other) implements Outcome {}
    }

    /**
     * What a steward said of a column.
     *
     * @param sameAs empty where it was taken back
     * @param steward never public
     */
    public record Declaration(ColumnRef column, Optional<ColumnRef> sameAs, Instant at, String steward) {}

    @Transactional(readOnly = true)
    public SameColumns all() {
        return present();
    }

    /** How often anything was said: another number as soon as somebody says more. */
    @Transactional(readOnly = true)
    public int version() {
        return recorded.version();
    }

    /** All that was ever said, newest first. */
    @Transactional(readOnly = true)
    public List<Declaration> declarations() {
        return recorded.declarations().stream()
                .map(said -> new Declaration(
                        new ColumnRef(said.set(), said.column()),
                        Optional.ofNullable(said.other())
                                .flatMap(other ->
                                        Optional.ofNullable(said.otherSet()).map(set -> new ColumnRef(set, other))),
                        said.at(),
                        said.steward()))
                .toList();
    }

    /**
     * Says of columns which columns of older sets they are the same as.
     *
     * @param wanted empty for a column that is the same as none; columns that are not in it stay what they are
     * @param seen the version that it was said on
     * @throws IllegalArgumentException if a column is not there, or not of an older set
     */
    @Transactional
    public Outcome declare(Map<ColumnRef, Optional<ColumnRef>> wanted, int seen, String steward) {
        labels.lockSets();
        if (recorded.version() != seen) {
            return new Outcome.Overtaken();
        }
        Map<String, DatedColumns> columns = new LinkedHashMap<>();
        new ColumnHistory(labels.all())
                .at(ColumnHistory.NOW)
                .forEach(set -> columns.put(set.set().code(), set));
        List<String> sets = List.copyOf(columns.keySet());
        Map<ColumnRef, Integer> ids = ids(columns.values());
        SameColumns before = present();
        Map<ColumnRef, Optional<ColumnRef>> changed = new LinkedHashMap<>();
        wanted.forEach((column, same) -> {
            check(column, same, ids, sets);
            if (!older(column, before, sets).equals(same)) {
                changed.put(column, same);
            }
        });
        SameColumns after = before.with(changed, sets);
        Optional<SameColumns.Clash> clash = after.clash();
        if (clash.isPresent()) {
            return new Outcome.Clashing(clash.get().one(), clash.get().other());
        }
        write(after, ids, columns);
        Instant now = Moments.now(clock);
        changed.forEach((column, same) -> entities.persist(new StoredDeclaration(
                id(column, ids), same.map(other -> id(other, ids)).orElse(null), now, steward)));
        return new Outcome.Done();
    }

    /** The column of the nearest older set that means the same. */
    static Optional<ColumnRef> older(ColumnRef column, SameColumns same, List<String> sets) {
        return same.others(column).stream()
                .filter(other -> sets.indexOf(other.set()) < sets.indexOf(column.set()))
                .reduce((oldest, newer) -> newer);
    }

    private SameColumns present() {
        return new SameColumns(recorded.all().stream()
                .collect(groupingBy(
                        RecordedMeanings.Meaning::number,
                        LinkedHashMap::new,
                        mapping(RecordedMeanings.Meaning::ref, toList())))
                .values()
                .stream()
                .filter(meaning -> meaning.size() > 1)
                .toList());
    }

    private static void check(
            ColumnRef column, Optional<ColumnRef> same, Map<ColumnRef, Integer> ids, List<String> sets) {
        id(column, ids);
        same.ifPresent(other -> {
            id(other, ids);
            if (sets.indexOf(other.set()) >= sets.indexOf(column.set())) {
                throw new IllegalArgumentException("The set " + other.set() + " is not older than " + column.set());
            }
        });
    }

    /** All anew: they are few, and on the way from one to another two columns of a set may change places. */
    private void write(SameColumns same, Map<ColumnRef, Integer> ids, Map<String, DatedColumns> sets) {
        recorded.deleteAll();
        same.meanings()
                .forEach(meaning -> meaning.forEach(column -> entities.persist(new StoredMeaning(
                        id(column, ids),
                        Objects.requireNonNull(sets.get(column.set())).id(),
                        id(meaning.get(0), ids)))));
    }

    private static Map<ColumnRef, Integer> ids(Collection<DatedColumns> present) {
        Map<ColumnRef, Integer> ids = new HashMap<>();
        for (DatedColumns columns : present) {
            for (int at = 0; at < columns.categories().size(); at++) {
                ids.put(
                        new ColumnRef(
                                columns.set().code(), columns.set().codes().get(at)),
                        columns.categories().get(at));
            }
        }
        return ids;
    }

    private static int id(ColumnRef column, Map<ColumnRef, Integer> ids) {
        Integer id = ids.get(column);
        if (id == null) {
            throw new IllegalArgumentException("There is no column " + column);
        }
        return id;
    }
}
