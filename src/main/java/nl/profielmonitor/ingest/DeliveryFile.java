package nl.profielmonitor.ingest;

/** A file as it was handed over: its name says nothing certain about its kind. */
public record DeliveryFile(String name, byte[] content) {}
