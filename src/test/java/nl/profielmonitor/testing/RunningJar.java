package nl.profielmonitor.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The jar that users get, started as they start it, in a home directory that outlives it. */
public final class RunningJar implements AutoCloseable {

    private static final Path JAR = Path.of("target", "profielmonitor.jar").toAbsolutePath();
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final long MOST_MINUTES = 3;
    private static final String BOUNDARY = "grens-van-een-proef";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Thread listener = new Thread(this::listen, "jar-output");

    private RunningJar(Process process) {
        this.process = process;
        listener.start();
    }

    /** Starts it and does not wait. */
    public static RunningJar start(Path home, Map<String, String> environment) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is not there: ./mvnw -DskipTests package makes it");
        }
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--server.port=0")
                .directory(home.toFile())
                .redirectErrorStream(true);
        java.environment().keySet().removeIf(name -> name.startsWith("PROFIELMONITOR_") || name.startsWith("SPRING_"));
        java.environment().put("PROFIELMONITOR_HOME", home.toString());
        java.environment().putAll(environment);
        try {
            return new RunningJar(java.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address of it, as soon as it takes requests. */
    public URI at(String path) {
        try {
            return URI.create("http://localhost:" + port.get(MOST_MINUTES, TimeUnit.MINUTES) + path);
        } catch (Exception e) {
            throw new IllegalStateException("It does not start: " + String.join("\n", output), e);
        }
    }

    /**
     * Delivers a file over its API, and does not wait.
     *
     * @param fields of the form, beside the file
     */
    public CompletableFuture<HttpResponse<String>> deliver(String password, Map<String, String> fields, String csv) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"land.csv\"\r\n\r\n")
                .append(csv)
                .append("\r\n--" + BOUNDARY + "--\r\n");
        String basic = Base64.getEncoder().encodeToString(("beheerder:" + password).getBytes(StandardCharsets.UTF_8));
        return HTTP.sendAsync(
                HttpRequest.newBuilder(at("/api/v1/leveringen"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Whether a delivery is answered within some time: then it must be published. */
    public boolean publishedWithin(CompletableFuture<HttpResponse<String>> delivery, Duration time)
            throws InterruptedException, ExecutionException {
        try {
            HttpResponse<String> answer = delivery.get(time.toNanos(), TimeUnit.NANOSECONDS);
            if (answer.statusCode() != 201) {
                throw new AssertionError(answer.statusCode() + ": " + answer.body() + "\n" + String.join("\n", output));
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** All that it wrote until now. */
    public List<String> output() {
        return output;
    }

    /** Ends it as a power cut does, {@code kill -9}; comes back when it is gone. */
    public void kill() {
        process.destroyForcibly();
        gone();
    }

    /** Its exit code, when it has ended by itself. */
    public int gone() {
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It does not end");
            }
            listener.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                startedOn(line).ifPresent(port::complete);
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        port.completeExceptionally(new IllegalStateException("It has ended"));
    }

    private static Optional<Integer> startedOn(String line) {
        Matcher started = STARTED.matcher(line);
        return started.find() ? Optional.of(Integer.valueOf(started.group(1))) : Optional.empty();
    }
}
