package nl.profielmonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** Each way in which there is no database to start with is told in one line that says what to do. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailuresTest {

    private static final Random RANDOM = new Random(2);

    @TempDir
    Path home;

    @Test
    void namesTheFileThatAnotherInstanceUses(CapturedOutput output) throws Exception {
        Path file = database();
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            other.lock();

            assertThat(told(catchThrowable(this::open), output))
                    .endsWith(
                            "profielmonitor.home (PROFIELMONITOR_HOME): " + file
                                    + " is in use, probably by another instance of Profielmonitor. Stop that, or choose another home.");
        }
    }

    @Test
    void namesTheFileThatIsDamaged(CapturedOutput output) throws Exception {
        byte[] nonsense = new byte[20_000];
        RANDOM.nextBytes(nonsense);
        Path file = Files.write(database(), nonsense);

        assertThat(told(catchThrowable(this::open), output))
                .endsWith(file + " is damaged. Put back a backup, or choose another home.");
    }

    @Test
    void namesTheFileThatIsCutOff(CapturedOutput output) throws Exception {
        Path file = database();
        try (FileChannel cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
            cut.truncate(5_000);
        }

        assertThat(told(catchThrowable(this::open), output)).contains(file + " ", "Put back a backup");
    }

    @Test
    void namesAHostThatIsNotKnown(CapturedOutput output) {
        Throwable failure =
                catchThrowable(() -> DriverManager.getConnection("jdbc:postgresql://nergens.invalid/x", "a", "b"));

        assertThat(told(failure, output)).endsWith("there is no host 'nergens.invalid'.");
    }

    @Test
    void leavesTheDatabaseOfANewerVersionAlone(CapturedOutput output) throws Exception {
        Flyway flyway = Flyway.configure()
                .dataSource(address(), "sa", "")
                .ignoreMigrationPatterns(new String[0])
                .locations("classpath:db/migration")
                .load();
        flyway.migrate();
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"version\" = '99' where \"version\" = '3'");
        }

        assertThat(told(catchThrowable(flyway::migrate), output))
                .endsWith(
                        "the database was used by a newer version of Profielmonitor. Start that version, or put back a "
                                + "backup from before it.");
    }

    @ParameterizedTest
    @CsvSource({
        "onzin, onzin",
        "jdbc:mysql://ik:geheim@host/x?password=geheim, jdbc:mysql:…",
        "postgresql://ik:geheim@host/x, postgresql:…"
    })
    void refusesAnotherKindOfDatabaseWithoutRepeatingItsPassword(String address, String shown) {
        MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url", address);

        assertThatThrownBy(() -> new DatabaseCheck().postProcessEnvironment(environment, new SpringApplication()))
                .hasMessageStartingWith("spring.datasource.url (SPRING_DATASOURCE_URL) is '" + shown + "'. Accepted: ");
    }

    private static String told(Throwable failure, CapturedOutput output) {
        boolean known = new StartFailure().reportException(new IllegalStateException("The start failed", failure));

        assertThat(known).as("known: %s", failure).isTrue();
        assertThat(output.getAll().strip().lines())
                .filteredOn(line -> line.contains("ERROR"))
                .hasSize(1);
        return output.getAll().strip();
    }

    private Path database() throws SQLException {
        open().close();
        return home.resolve("profielmonitor.mv.db");
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(address(), "sa", "");
    }

    private String address() {
        return "jdbc:h2:file:" + home.resolve("profielmonitor")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;TRACE_LEVEL_FILE=0";
    }
}
