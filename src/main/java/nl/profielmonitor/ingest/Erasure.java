package nl.profielmonitor.ingest;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.profielmonitor.publication.Originals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Removes delivered files for good, and with them what their findings quote: at a steward's wish, or because nothing of
 * them was published in time. The delivery stays, with its hash, reason and what its findings were about.
 */
@Service
public class Erasure {

    /** For how many days a file is kept of which nothing is published. */
    public static final int DAYS_KEPT = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final Originals originals;
    private final Clock clock;

    Erasure(Originals originals, Clock clock) {
        this.originals = originals;
        this.clock = clock;
    }

    /**
     * Erases the file of any delivery, published or not; again without effect.
     *
     * @param steward who erases it
     * @return whether there is such a delivery
     * @throws IllegalArgumentException if the reason is blank
     */
    public boolean erase(UUID delivery, String reason, String steward) {
        return originals.erase(delivery, reason, steward, DeliveryJson::withoutQuotes);
    }

    /** At the start and every hour. Of several instances that come at once, one removes a file and the others pass on. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void expire() {
        long removed = originals.unpublished(clock.instant().minus(Duration.ofDays(DAYS_KEPT))).stream()
                .filter(delivery -> originals.expire(delivery, DeliveryJson::withoutQuotes))
                .count();
        if (removed > 0) {
            LOG.info("Removed {} files of which nothing was published in {} days", removed, DAYS_KEPT);
        }
    }
}
