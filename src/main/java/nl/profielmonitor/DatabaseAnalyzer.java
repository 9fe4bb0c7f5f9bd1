package nl.profielmonitor;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Recognises that there is no database to talk to. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** SQL states: no connection, a refused sign-in, an unknown database. */
    private static final Pattern NO_CONNECTION = Pattern.compile("08...|28...|3D000");

    /** What H2 has to say of the file in the home directory, by its own numbers. */
    private static final Map<Integer, String> FILE = Map.of(
            90020, "is in use, probably by another instance of Profielmonitor. Stop that, or choose another home.",
            90028, "can't be read: it is damaged, or not for us to read. Put back a backup, or choose another home.",
            90030, "is damaged. Put back a backup, or choose another home.",
            90031, "can't be read or written. Choose another home.",
            90062, "can't be made. Choose another home.");

    /** H2 names the file between quotes. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String file = FILE.get(cause.getErrorCode());
        if (file != null) {
            return analysis("profielmonitor.home (PROFIELMONITOR_HOME): " + named(cause) + " " + file, cause);
        }
        if (cause.getSQLState() == null
                || !NO_CONNECTION.matcher(cause.getSQLState()).matches()) {
            return null;
        }
        String reason = cause.getCause() instanceof UnknownHostException unknown
                ? "there is no host '" + unknown.getMessage() + "'."
                : cause.getMessage();
        return analysis(
                "spring.datasource.url, .username and .password (SPRING_DATASOURCE_URL and so on) lead to no database: "
                        + reason,
                cause);
    }

    private static String named(SQLException cause) {
        Matcher file = QUOTED.matcher(String.valueOf(cause.getMessage()));
        return file.find() ? file.group(1) : "the database's file";
    }

    private static FailureAnalysis analysis(String description, SQLException cause) {
        return new FailureAnalysis(description, null, cause);
    }
}
