package nl.profielmonitor.security;

/** The steward's password of the settings cannot be used. The message never holds it. */
class UnacceptablePassword extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnacceptablePassword() {
        super(StewardSettings.PASSWORD + " (PROFIELMONITOR_STEWARD_PASSWORD) must have at least "
                + StewardSettings.SHORTEST + " characters and at most " + StewardSettings.LONGEST
                + " bytes; leave it out to have a password made up");
    }
}
