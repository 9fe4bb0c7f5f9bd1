package nl.profielmonitor.ingest;

/** How serious a finding is. */
public enum Severity {
    /** Nothing of the delivery is published. */
    ERROR("fout"),
    /** Must be accepted before publishing. */
    WARNING("waarschuwing"),
    /** For information. */
    REMARK("opmerking");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The word for it in the API ({@code ernst}). */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if the word is not one of them */
    static Severity of(String code) {
        for (Severity severity : values()) {
            if (severity.code.equals(code)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("There is no severity '" + code + "'");
    }
}
