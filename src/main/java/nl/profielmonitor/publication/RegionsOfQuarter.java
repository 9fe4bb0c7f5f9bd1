package nl.profielmonitor.publication;

import org.threeten.extra.YearQuarter;

/** How many regions have current figures in a quarter. */
record RegionsOfQuarter(YearQuarter quarter, long regions) {}
