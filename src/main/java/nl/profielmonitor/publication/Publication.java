package nl.profielmonitor.publication;

/**
 * The figures of one region and quarter in one revision.
 *
 * @param regionName the region's name in that quarter, as published
 * @param columns the column set with the names asked for: those of now, or those of the moment of publishing
 */
public record Publication(Revision revision, String regionName, ColumnSet columns, Figures figures) {}
