package nl.profielmonitor.ingest.check;

import java.util.List;
import nl.profielmonitor.ingest.Finding;
import nl.profielmonitor.ingest.draft.RegionDraft;

/**
 * One thing that may be wrong with what a file says of a region and quarter. A check never says what only follows from
 * something that is reported as an error already: where a fault elsewhere could explain what it sees, it is silent.
 */
interface Check {

    List<Finding> check(RegionDraft draft, Surroundings surroundings);
}
