package nl.profielmonitor.ingest;

/** A file that a new installation should start from cannot be published. */
class StartingFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartingFileRefused(String file, String why) {
        super("data/publicaties/" + file + " cannot be published. " + why);
    }
}
