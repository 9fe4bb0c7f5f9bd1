package nl.profielmonitor.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The one PostgreSQL server of this run, started when a test first asks for it and stopped with the JVM. */
final class TestPostgres {

    /** It starts in a second or two, but not on a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    /**
     * Creates a database.
     *
     * @return its JDBC address
     */
    static String createDatabase(String name) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return SERVER.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without waiting for the disk: the data does not outlive the run. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPGStartupWait(PATIENCE)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            // It drops root by a user namespace, which some containers forbid.
            throw new IllegalStateException(
                    "PostgreSQL did not start; in a container that forbids user namespaces, run the build as another"
                            + " user than root",
                    e);
        }
    }
}
