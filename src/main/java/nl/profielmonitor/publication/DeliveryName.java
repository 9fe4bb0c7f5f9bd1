package nl.profielmonitor.publication;

import java.util.UUID;

/** What the file of a delivery is called. */
record DeliveryName(UUID id, String fileName) {}
