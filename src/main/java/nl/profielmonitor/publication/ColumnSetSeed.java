package nl.profielmonitor.publication;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/** Puts into the database what it lacks of {@code kolommen.csv}. What it has it keeps: a steward may have renamed it. */
final class ColumnSetSeed {

    private final EntityManager entities;
    private final TransactionOperations transactions;
    private final Instant now;

    ColumnSetSeed(EntityManager entities, TransactionOperations transactions, Instant now) {
        this.entities = entities;
        this.transactions = transactions;
        this.now = now;
    }

    /** An instance that starts at the same moment may come first; then this one finds everything there. */
    void plant(List<ColumnFile.Line> lines) {
        try {
            transactions.executeWithoutResult(status -> lines.forEach(this::plant));
        } catch (DataAccessException | PersistenceException e) {
            transactions.executeWithoutResult(status -> lines.forEach(this::plant));
        }
    }

    private void plant(ColumnFile.Line line) {
        int set = find("select s.id from StoredColumnSet s where s.code = ?1", line.set())
                .orElseGet(() -> add(new StoredColumnSet(line.set(), line.first(), line.last())));
        String code = line.category().code();
        if (find("select c.id from StoredCategory c where c.code = ?1 and c.columnSetId = ?2", code, set)
                .isEmpty()) {
            int category = add(new StoredCategory(set, code));
            entities.persist(new StoredLabel(category, now, line.place(), line.category()));
        }
    }

    private Optional<Integer> find(String query, Object... parameters) {
        var typed = entities.createQuery(query, Integer.class);
        for (int i = 0; i < parameters.length; i++) {
            typed.setParameter(i + 1, parameters[i]);
        }
        return typed.getResultStream().findFirst();
    }

    private int add(StoredColumnSet set) {
        entities.persist(set);
        return set.id();
    }

    private int add(StoredCategory category) {
        entities.persist(category);
        return category.id();
    }
}
