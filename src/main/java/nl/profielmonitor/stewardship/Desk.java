package nl.profielmonitor.stewardship;

import java.util.List;
import java.util.Optional;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.KeptFiles;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.web.PageNotFound;
import org.springframework.stereotype.Component;

/** What a steward has before him of a kept file: what was said with it, and what the checks say. */
@Component
class Desk {

    private final KeptFiles files;

    Desk(KeptFiles files) {
        this.files = files;
    }

    /**
     * What was said with a file.
     *
     * @param omissionsMeant whether what is left out is meant, as said later
     */
    DeliveryTerms terms(Delivery delivery, boolean omissionsMeant) {
        DeliveryTerms kept = files.terms(delivery);
        return omissionsMeant ? kept.withOmissionsMeant() : kept;
    }

    /**
     * What the checks say, however long that takes; at once, where the delivery's page was shown just now.
     *
     * @throws PageNotFound if its content is there no more
     */
    Assessment assess(Delivery delivery, DeliveryTerms terms) {
        return found(files.assess(delivery, terms).result(), delivery);
    }

    /** @throws PageNotFound if the content is there no more */
    static Assessment found(Optional<Assessment> assessment, Delivery delivery) {
        return assessment.orElseThrow(() -> new PageNotFound("stewardship.erased", delivery.fileName(), List.of()));
    }
}
