package nl.profielmonitor.publication;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** A log after the reading of which somebody does something, before its reader goes on. */
public final class OvertakenLog extends DeliveryLog {

    private final Runnable after;
    private boolean done;

    /** @param after done once terms are read for the first time */
    public OvertakenLog(BeanFactory beans, Runnable after) {
        super(beans.getBean(RecordedDeliveries.class), beans.getBean(PublishedHeaders.class));
        this.after = after;
    }

    @Override
    public Optional<String> terms(UUID id) {
        Optional<String> terms = super.terms(id);
        if (!done) {
            done = true;
            after.run();
        }
        return terms;
    }
}
