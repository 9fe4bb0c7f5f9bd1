package nl.profielmonitor.ingest.check;

import java.util.Optional;
import java.util.function.Function;
import nl.profielmonitor.geography.Geography;
import nl.profielmonitor.geography.MunicipalityCode;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.publication.Publication;
import nl.profielmonitor.statistics.Total;

/**
 * What a check may know beside the draft itself.
 *
 * @param current the publication of the same region and quarter that is current now
 * @param before the total of a municipality in the quarter before, in persons
 */
public record Surroundings(
        Geography geography,
        DeliveryTerms terms,
        Optional<Publication> current,
        Function<MunicipalityCode, Optional<Total>> before) {}
