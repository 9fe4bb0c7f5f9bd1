package nl.profielmonitor.geography;

import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the present {@link Geography}. At start it brings the database up to date with {@code data/geografie/} (a newer
 * release's files update an older database; unchanged files change nothing) before any other bean sees it.
 */
@Service
public class GeographyCatalog {

    private final Geography geography;

    @Autowired
    GeographyCatalog(EntityManager entities, PlatformTransactionManager transactions) {
        this(new TransactionTemplate(transactions)
                .execute(status -> new GeographyStore(entities)
                        .bringUpToDate(GeographyFiles.ofRelease().facts())));
    }

    GeographyCatalog(Geography geography) {
        this.geography = geography;
    }

    /** The geography as stored. */
    public Geography geography() {
        return geography;
    }
}
