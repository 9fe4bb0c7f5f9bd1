package nl.profielmonitor.ingest.draft;

/** The columns that a file may have beside its counts. */
public enum Role {
    QUARTER("kwartaal"),
    REGION("arbeidsmarktregio"),
    CODE("gemeentecode"),
    NAME("gemeente"),
    TOTAL("totaal"),
    REGISTER("doelgroepregister"),
    /** Marks made-up figures of the demo. */
    FICTITIOUS("fictief");

    private final String header;

    Role(String header) {
        this.header = header;
    }

    /** What the file calls it. */
    public String header() {
        return header;
    }
}
