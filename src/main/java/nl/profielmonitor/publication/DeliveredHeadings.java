package nl.profielmonitor.publication;

import java.time.Instant;
import java.util.UUID;

/** Headings and the delivery that has them. */
public record DeliveredHeadings(UUID delivery, String fileName, Instant receivedAt, PrintedHeadings headings) {}
