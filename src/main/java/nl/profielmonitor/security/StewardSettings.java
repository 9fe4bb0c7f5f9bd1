package nl.profielmonitor.security;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation may say about its steward.
 *
 * @param password of the user {@value Steward#ONLY}; absent where one is to be made up. {@link StewardPasswordCheck} has
 *     seen that it is acceptable.
 */
@ConfigurationProperties(StewardSettings.PREFIX)
record StewardSettings(@Nullable String password) {

    static final String PREFIX = "profielmonitor.steward";
    static final String PASSWORD = PREFIX + ".password";

    /** In characters. */
    static final int SHORTEST = 12;

    /** In bytes of UTF-8: bcrypt does not look further. */
    static final int LONGEST = 72;

    /** Whether a password may be used. */
    static boolean acceptable(String password) {
        return !password.isBlank()
                && password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    Optional<String> given() {
        return Optional.ofNullable(password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "StewardSettings";
    }
}
