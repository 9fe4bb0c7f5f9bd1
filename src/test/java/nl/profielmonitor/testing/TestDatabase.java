package nl.profielmonitor.testing;

import java.util.Locale;
import java.util.UUID;

/**
 * An empty database on the engine that this run of the tests is about: the system property
 * {@code profielmonitor.test.database}, {@code h2} or {@code postgresql}.
 *
 * @param url its JDBC address
 */
public record TestDatabase(String url, String username, String password) {

    /** The H2 dialect is the one of {@code application.properties}. */
    private static final String H2_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

    /** What tests run on. */
    public enum Engine {
        H2,
        POSTGRESQL;

        /** The engine of this run. */
        public static Engine current() {
            return valueOf(
                    System.getProperty("profielmonitor.test.database", "h2").toUpperCase(Locale.ROOT));
        }
    }

    /** Creates an empty database with a name that nothing else has. */
    public static TestDatabase create() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return switch (Engine.current()) {
            case H2 -> new TestDatabase("jdbc:h2:mem:" + name + H2_OPTIONS, "sa", "");
            case POSTGRESQL -> new TestDatabase(TestPostgres.createDatabase(name), "postgres", "postgres");
        };
    }
}
