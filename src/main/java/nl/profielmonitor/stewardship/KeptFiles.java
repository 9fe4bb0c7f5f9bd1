package nl.profielmonitor.stewardship;

import java.util.List;
import nl.profielmonitor.ingest.Assessment;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.Intake;
import nl.profielmonitor.publication.Delivery;
import nl.profielmonitor.web.PageNotFound;
import org.springframework.stereotype.Component;

/** Files that are kept for a steward to look at, checked against what is current now. */
@Component
class KeptFiles {

    private final Intake intake;

    KeptFiles(Intake intake) {
        this.intake = intake;
    }

    /**
     * What was said with a file.
     *
     * @param omissionsMeant whether what is left out is meant, as said later
     * @throws PageNotFound if its content is there no more
     */
    DeliveryTerms terms(Delivery delivery, boolean omissionsMeant) {
        DeliveryTerms kept = intake.terms(delivery.id()).orElseThrow(() -> erased(delivery));
        return omissionsMeant ? kept.withOmissionsMeant() : kept;
    }

    /** @throws PageNotFound if its content is there no more */
    Assessment assess(Delivery delivery, DeliveryTerms terms) {
        return intake.assess(delivery.id(), terms).orElseThrow(() -> erased(delivery));
    }

    private static PageNotFound erased(Delivery delivery) {
        return new PageNotFound("stewardship.erased", delivery.fileName(), List.of());
    }
}
