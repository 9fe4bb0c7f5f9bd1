package nl.profielmonitor.geography;

/**
 * Another name that people write for a region or a municipality; it holds as long as that exists.
 *
 * @param code of a region or of a municipality
 */
record Alias(String code, String name) {}
