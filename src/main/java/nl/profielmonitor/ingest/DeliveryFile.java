package nl.profielmonitor.ingest;

/** A file as it was handed over: its name says nothing certain about its kind. */
public record DeliveryFile(String name, byte[] content) {

    /** In bytes. */
    int size() {
        return content.length;
    }

    /**
     * The name proper of a file that somebody sends: without the folders before it, and without signs that nobody sees.
     * Empty where there is nothing else.
     */
    public static String readName(String sent) {
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
    }
}
