package nl.profielmonitor.publication;

/** A category's total as printed. */
record PublishedTotal(long publication, int category, int persons) {}
