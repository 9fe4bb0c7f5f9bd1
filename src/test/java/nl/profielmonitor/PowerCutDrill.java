package nl.profielmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.profielmonitor.testing.RunningJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server at random moments of a delivery of 200 000 rows, in a heap of 256 MB, over and over. Takes too long for
 * every build: {@code bin/check-full} runs it.
 */
class PowerCutDrill {

    private static final int KILLS = Integer.getInteger("profielmonitor.test.drill", 50);
    private static final long SEED = Long.getLong("profielmonitor.test.seed", 20261124);
    private static final int ROWS = 199_990;

    private static final String PASSWORD = "een-wachtwoord-voor-de-proef";
    private static final Pattern CURRENT = Pattern.compile(
            "\\{\"kwartaal\":\"([^\"]+)\",\"revisies\":\\[\\{\"revisie\":(\\d+),\"status\":\"actueel\"");

    private static final Pattern COUNTS = Pattern.compile("\"aantallen\":\\[1,2,3,(\\d+)]");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Random random = new Random(SEED);

    @TempDir
    Path home;

    @Test
    void keepsAllOrNothingWheneverThePowerIsCut() throws Exception {
        RunningJar jar = start();
        jar.at("/");
        long began = System.nanoTime();
        assertThat(deliver(jar, 1).get().statusCode()).isEqualTo(201);
        long whole = System.nanoTime() - began;
        jar.kill();

        int revision = 1;
        int cutOff = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            jar = start();
            assertThat(revisions(jar)).as("before kill %s", kill).containsExactly(revision);
            CompletableFuture<HttpResponse<String>> delivery = deliver(jar, kill + 1);
            boolean answered = jar.publishedWithin(delivery, Duration.ofNanos((long) (whole * random.nextDouble())));
            jar.kill();

            jar = start();
            Set<Integer> after = revisions(jar);
            assertThat(rows(jar))
                    .as("rows of one delivery after kill %s of seed %s", kill, SEED)
                    .hasSize(1)
                    .containsValue((long) ROWS);
            assertThat(after)
                    .as("after kill %s of seed %s: all at the revision before, or all at the next", kill, SEED)
                    .hasSize(1)
                    .isSubsetOf(answered ? Set.of(revision + 1) : Set.of(revision, revision + 1));
            cutOff += after.contains(revision) ? 1 : 0;
            revision = after.iterator().next();
            jar.kill();
        }
        assertThat(cutOff).as("deliveries that were cut off").isPositive();
    }

    private RunningJar start() {
        return RunningJar.start(
                home, Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m", "PROFIELMONITOR_STEWARD_PASSWORD", PASSWORD));
    }

    /** The revisions that are current in the quarters that the deliveries are about: one number, if none was done by half. */
    private Set<Integer> revisions(RunningJar jar) throws IOException, InterruptedException {
        Set<Integer> revisions = new TreeSet<>();
        for (String region : regions()) {
            CURRENT.matcher(quarters(jar, region))
                    .results()
                    .filter(found -> !found.group(1).equals("2020-Q2"))
                    .map(found -> Integer.valueOf(found.group(2)))
                    .forEach(revisions::add);
        }
        return revisions;
    }

    /** How many rows are current of each delivery, by the count that all its rows have. */
    private Map<String, Long> rows(RunningJar jar) throws IOException, InterruptedException {
        Map<String, Long> rows = new TreeMap<>();
        for (String region : regions()) {
            for (MatchResult quarter :
                    CURRENT.matcher(quarters(jar, region)).results().toList()) {
                COUNTS.matcher(read(jar, region + "/kwartalen/" + quarter.group(1)))
                        .results()
                        .forEach(row -> rows.merge(row.group(1), 1L, Long::sum));
            }
        }
        return rows;
    }

    private String quarters(RunningJar jar, String region) throws IOException, InterruptedException {
        return read(jar, region + "/kwartalen");
    }

    private String read(RunningJar jar, String path) throws IOException, InterruptedException {
        URI address = jar.at("/api/v1/arbeidsmarktregios/" + path);
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static CompletableFuture<HttpResponse<String>> deliver(RunningJar jar, int count) {
        return jar.deliver(PASSWORD, Map.of("waarschuwingenAkkoord", "true", "reden", "Proef"), country(count));
    }

    /** So many rows cannot all be right: every region has every municipality, which a steward must accept. */
    private static String country(int count) {
        List<String> municipalities = municipalities();
        return "kwartaal,arbeidsmarktregio,gemeentecode,kolom-1,kolom-2,kolom-3,kolom-4\n"
                + IntStream.range(0, 40)
                        .mapToObj(number -> (2017 + number / 4) + "-Q" + (number % 4 + 1))
                        .filter(quarter -> !quarter.equals("2020-Q2"))
                        .flatMap(quarter -> regions().stream()
                                .flatMap(region -> municipalities.stream()
                                        .map(code -> quarter + "," + region + "," + code + ",1,2,3," + count + "\n")))
                        .limit(ROWS)
                        .collect(Collectors.joining());
    }

    private static List<String> regions() {
        return lines("regios.csv")
                .filter(cells -> cells[0].matches("AM(?!99)\\d\\d") && cells[3].isEmpty())
                .map(cells -> cells[0])
                .toList();
    }

    private static List<String> municipalities() {
        return lines("gemeenten.csv")
                .filter(cells -> cells[4].equals("2017-01-01") && cells[5].isEmpty())
                .map(cells -> cells[0])
                .toList();
    }

    private static Stream<String[]> lines(String file) {
        try {
            return Files.readAllLines(Path.of("data/geografie", file)).stream().map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
