package nl.profielmonitor.ingest;

import java.time.LocalDate;
import java.util.List;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.ingest.draft.Vocabulary;
import nl.profielmonitor.publication.Publication;
import org.threeten.extra.YearQuarter;

/** What a file is judged against. */
interface Knowledge {

    Geography geography();

    Vocabulary vocabulary();

    /** In the Netherlands. */
    LocalDate today();

    /** Whether made-up figures are welcome: only in the demo. */
    boolean fictitiousWelcome();

    /** All current publications of a quarter. */
    List<Publication> currentOf(YearQuarter quarter);
}
