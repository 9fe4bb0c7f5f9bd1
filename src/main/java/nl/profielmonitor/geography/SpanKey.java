package nl.profielmonitor.geography;

import java.time.LocalDate;

/** A span of a region or municipality: one code has at most one that starts on a day. */
record SpanKey(String code, LocalDate validFrom) {}
