package nl.profielmonitor.publication;

/**
 * What is public at some moment: it changes as soon as anything is published or withdrawn or a column is named, and
 * never comes back.
 *
 * @param published how many deliveries were ever published
 * @param withdrawn how many of them were withdrawn
 * @param labels how many labels columns have or had
 */
public record DataVersion(long published, long withdrawn, long labels) {}
