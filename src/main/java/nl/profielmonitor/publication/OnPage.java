package nl.profielmonitor.publication;

/**
 * A line of a page, both from 1.
 *
 * @param line blank lines count too
 */
public record OnPage(int page, int line) {}
