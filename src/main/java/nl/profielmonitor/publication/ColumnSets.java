package nl.profielmonitor.publication;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The column sets. At first start they come from {@code data/kolommen.csv}, before any other bean sees them. */
@Service
public class ColumnSets {

    private final CategoryLabels labels;

    ColumnSets(CategoryLabels labels, EntityManager entities, PlatformTransactionManager transactions, Clock clock) {
        this.labels = labels;
        new ColumnSetSeed(entities, new TransactionTemplate(transactions), Moments.now(clock))
                .plant(ColumnFile.read(new ClassPathResource("data/kolommen.csv")));
    }

    /** All sets under their names of now, oldest period first. */
    public List<ColumnSet> all() {
        return history().at(ColumnHistory.NOW).stream().map(DatedColumns::set).toList();
    }

    /** All sets with what their columns were called before, oldest period first. */
    public List<NamedSet> named() {
        return history().named();
    }

    /** Another number as soon as a set is started, put away or given another period, or a column is named. */
    public int version() {
        return labels.version();
    }

    /** The code and every label, Dutch and English, that a column of a set has or had: what a file's header may say. */
    public Set<String> labels(String columnSet, String category) {
        return named().stream()
                .filter(set -> set.columns().code().equals(columnSet))
                .findFirst()
                .map(set -> set.labels(category))
                .orElse(Set.of());
    }

    FollowedSets followed() {
        return new FollowedSets(history(), labels);
    }

    ColumnHistory history() {
        return new ColumnHistory(labels.all());
    }
}
