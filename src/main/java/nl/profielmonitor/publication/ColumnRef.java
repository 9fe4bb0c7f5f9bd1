package nl.profielmonitor.publication;

/**
 * A column of a set.
 *
 * @param set its code
 * @param column its code
 */
public record ColumnRef(String set, String column) {}
