package nl.profielmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.testing.RunningJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation lives through: first and later starts, a wrong setting, a power cut in the middle of a delivery. */
class InstallationIT {

    private static final Pattern PASSWORD =
            Pattern.compile("user 'beheerder', made up now and never shown again: (\\S+)");

    /** How often the server is killed, at moments evenly spread over a delivery; there are quarters for 11 times. */
    private static final int KILLS = Math.min(Integer.getInteger("profielmonitor.test.kills", 2), 11);

    /** In one delivery. */
    private static final int QUARTERS = 3;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path home;

    @Test
    void keepsAllOrNothingOfADeliveryThatAPowerCutEnds() throws Exception {
        RunningJar jar = RunningJar.start(home, Map.of());
        jar.at("/");
        String password = passwords(jar).get(0);
        long start = System.nanoTime();
        assertThat(deliver(jar, password, 0).get().statusCode()).isEqualTo(201);
        jar.kill();
        Duration whole = Duration.ofNanos(System.nanoTime() - start);

        int cutOff = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            jar = RunningJar.start(home, Map.of());
            CompletableFuture<HttpResponse<String>> delivery = deliver(jar, password, kill);
            boolean answered =
                    jar.publishedWithin(delivery, whole.multipliedBy(kill).dividedBy(KILLS + 1));
            jar.kill();
            cutOff += answered ? 0 : 1;
        }

        jar = RunningJar.start(home, Map.of());
        assertThat(published(jar, 0))
                .as("what was answered before the server was killed")
                .isEqualTo(publications());
        for (int kill = 1; kill <= KILLS; kill++) {
            assertThat(published(jar, kill))
                    .as("after kill %s of %s", kill, KILLS)
                    .isIn(0, publications());
        }
        assertThat(cutOff)
                .as("deliveries that were under way when the server was killed")
                .isPositive();
        assertThat(passwords(jar)).as("passwords of a later start").isEmpty();
        jar.close();
    }

    @Test
    void stopsAtAWrongSettingWithOneLine() {
        try (RunningJar jar = RunningJar.start(home, Map.of("PROFIELMONITOR_STEWARD_PASSWORD", "te-kort"))) {
            assertThat(jar.gone()).isNotZero();

            assertThat(jar.output())
                    .filteredOn(line -> line.contains("PROFIELMONITOR_STEWARD_PASSWORD"))
                    .singleElement()
                    .asString()
                    .contains("at least 12 characters");
            assertThat(jar.output())
                    .noneMatch(line -> line.startsWith("\tat "))
                    .noneMatch(line -> line.contains("te-kort"));
        }
    }

    @Test
    void stopsWithOneLineWhereAnotherInstanceHasTheHome() {
        try (RunningJar first = RunningJar.start(home, Map.of());
                RunningJar second = secondAfter(first)) {
            assertThat(second.gone()).isNotZero();

            assertStoppedWith(
                    second, "profielmonitor.mv.db is in use, probably by another instance of Profielmonitor.");
        }
    }

    @Test
    void leavesTheDatabaseOfANewerVersionAlone() throws Exception {
        try (RunningJar newer = RunningJar.start(home, Map.of())) {
            newer.at("/");
        }
        String database = "jdbc:h2:file:" + home.resolve("profielmonitor") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                    "installed_by", "execution_time", "success") values (99, '99', 'later', 'SQL', 'V99__later.sql', '', 0, true)""");
        }

        try (RunningJar older = RunningJar.start(home, Map.of())) {
            assertThat(older.gone()).isNotZero();

            assertStoppedWith(older, "the database was used by a newer version of Profielmonitor.");
        }
    }

    private RunningJar secondAfter(RunningJar first) {
        first.at("/");
        return RunningJar.start(home, Map.of());
    }

    private static void assertStoppedWith(RunningJar jar, String line) {
        assertThat(jar.output())
                .filteredOn(any -> any.contains("ERROR"))
                .singleElement()
                .asString()
                .contains("Profielmonitor does not start: ")
                .contains(line);
        assertThat(jar.output()).noneMatch(any -> any.startsWith("\tat "));
    }

    private static List<String> passwords(RunningJar jar) {
        return jar.output().stream()
                .flatMap(line -> PASSWORD.matcher(line).results())
                .map(match -> match.group(1))
                .toList();
    }

    private static CompletableFuture<HttpResponse<String>> deliver(RunningJar jar, String password, int round)
            throws IOException {
        return jar.deliver(password, Map.of("waarschuwingenAkkoord", "true"), country(round));
    }

    /** How many of a round's regions and quarters are published. */
    private int published(RunningJar jar, int round) throws IOException, InterruptedException {
        int found = 0;
        for (String region : regions().keySet()) {
            URI quarters = jar.at("/api/v1/arbeidsmarktregios/" + region + "/kwartalen");
            String answer = http.send(HttpRequest.newBuilder(quarters).build(), BodyHandlers.ofString())
                    .body();
            found += (int) quarters(round)
                    .filter(quarter -> answer.contains('"' + quarter + '"'))
                    .count();
        }
        return found;
    }

    private static int publications() throws IOException {
        return (int) (regions().size() * quarters(0).count());
    }

    /** Each round has quarters of its own, other than that of the figures that an installation starts with. */
    private static Stream<String> quarters(int round) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> (2017 + number / 4) + "-Q" + (number % 4 + 1))
                .filter(quarter -> !quarter.equals("2020-Q2"))
                .skip((long) QUARTERS * round)
                .limit(QUARTERS);
    }

    private static String country(int round) throws IOException {
        Map<String, List<String>> regions = regions();
        return "kwartaal,arbeidsmarktregio,gemeentecode,kolom-1,kolom-2,kolom-3,kolom-4\n"
                + quarters(round)
                        .flatMap(quarter -> regions.entrySet().stream()
                                .flatMap(region -> region.getValue().stream()
                                        .map(municipality ->
                                                quarter + "," + region.getKey() + "," + municipality + ",1,2,3,4\n")))
                        .collect(Collectors.joining());
    }

    /** The municipalities of each region that have been the same since 2017. */
    private static Map<String, List<String>> regions() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("data/geografie/gemeenten.csv"))) {
            return lines.map(line -> line.split(",", -1))
                    .filter(cells ->
                            cells[3].matches("AM(?!99)\\d\\d") && cells[4].equals("2017-01-01") && cells[5].isEmpty())
                    .collect(Collectors.groupingBy(
                            cells -> cells[3],
                            TreeMap::new,
                            Collectors.mapping(cells -> cells[0], Collectors.toList())));
        }
    }
}
