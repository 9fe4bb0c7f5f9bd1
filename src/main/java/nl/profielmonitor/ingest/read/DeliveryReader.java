package nl.profielmonitor.ingest.read;

/** Reads one kind of file. The kind is told from the content: a name promises nothing. */
interface DeliveryReader {

    /** Whether the content is of this reader's kind; says nothing of whether it is in order. */
    boolean recognises(byte[] content);

    ReadFile read(byte[] content);
}
