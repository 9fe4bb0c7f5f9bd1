package nl.profielmonitor.ingest.draft;

import java.util.List;

/** The columns that a file may have beside its counts. */
public enum Role {
    QUARTER("kwartaal"),
    REGION("arbeidsmarktregio"),
    CODE("gemeentecode"),
    NAME("gemeente"),
    TOTAL("totaal"),
    REGISTER("doelgroepregister"),
    /** Marks made-up figures of the demo. */
    FICTITIOUS("fictief"),
    /** The share of the register that a publication states; a CSV has no such column. */
    PERCENTAGE("percentage");

    private static final List<Role> OF_SHEETS = List.of(QUARTER, REGION, CODE, NAME, TOTAL, REGISTER, FICTITIOUS);

    private final String header;

    Role(String header) {
        this.header = header;
    }

    /** Those that the header of a CSV or a worksheet may have. */
    static List<Role> ofSheets() {
        return OF_SHEETS;
    }

    /** What the file calls it. */
    public String header() {
        return header;
    }
}
