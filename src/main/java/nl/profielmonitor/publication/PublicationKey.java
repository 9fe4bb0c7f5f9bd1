package nl.profielmonitor.publication;

import nl.profielmonitor.geography.RegionCode;
import org.threeten.extra.YearQuarter;

/** A region and a quarter: what is published, whatever its revision. */
public record PublicationKey(RegionCode region, YearQuarter quarter) {}
