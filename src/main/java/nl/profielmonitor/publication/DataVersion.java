package nl.profielmonitor.publication;

/**
 * What is public at some moment: it changes as soon as anything is published or withdrawn, a column is named, a
 * column set is started or given another period, or columns are said to be the same, and never comes back.
 *
 * @param published how many deliveries were ever published
 * @param withdrawn how many of them were withdrawn
 * @param labels how many labels columns have or had
 * @param periods how often a column set was given another period, or was put away
 * @param declarations how often something was said of columns of different sets
 */
public record DataVersion(long published, long withdrawn, long labels, long periods, long declarations) {}
