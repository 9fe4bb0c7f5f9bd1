package nl.profielmonitor.ingest;

import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.Deliveries;
import nl.profielmonitor.publication.DeliveryLog;
import nl.profielmonitor.publication.PublicationKey;
import nl.profielmonitor.publication.Publications;
import org.springframework.beans.factory.annotation.Autowired;
import org.threeten.extra.YearQuarter;

/** A test of what goes in at the intake, and of what is found in the database then. The figures are of Gorinchem. */
@IngestTest
abstract class IntakeAtWork {

    static final String STEWARD = "beheerder";

    @Autowired
    Intake intake;

    @Autowired
    KeptFiles files;

    @Autowired
    Publications publications;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliveryLog log;

    static PublicationKey key(String quarter) {
        return new PublicationKey(new RegionCode("AM35"), YearQuarter.parse(quarter));
    }
}
