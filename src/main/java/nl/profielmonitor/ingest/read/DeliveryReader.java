package nl.profielmonitor.ingest.read;

/** Reads one kind of file. The kind is told from the content: a name promises nothing. */
interface DeliveryReader {

    /** Whether the content is of this reader's kind; says nothing of whether it is in order. */
    boolean recognises(byte[] content);

    /**
     * @param rows counts them as they are read
     * @throws RowCount.TooMany if there are more than it allows
     */
    ReadFile read(byte[] content, RowCount rows);
}
