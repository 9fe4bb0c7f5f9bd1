package nl.profielmonitor;

import java.util.Locale;

/** A setting of the installation that is not accepted. The message says which, and what is. */
class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param accepted completes 'Accepted:' */
    WrongSetting(String setting, String value, String accepted) {
        super(String.format(
                Locale.ROOT, "%s (%s) is '%s'. Accepted: %s.", setting, environmentVariable(setting), value, accepted));
    }

    private static String environmentVariable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
